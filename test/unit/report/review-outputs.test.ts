import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, type CellObject, type WorkBook } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { XMLParser } from "fast-xml-parser";
import { unzipSync, zipSync } from "fflate";
import { findingsCsv, opinionsHtml, reviewBook, reviewHtml, unitsCsv } from "../../../src/report";
import { decide, type ReviewSession } from "../../../src/review";
import { unreadable } from "../../support/bad-files";
import { packageFaults } from "../../support/package-rules";
import { itemOf, itemOfBytes, sessionOf } from "../../support/review-items";
import { smallBook, smallForm } from "../../support/small-book";

jest.setTimeout(120_000);

const speaker = { locale: "zh-CN" } as const;
const formula = '=HYPERLINK("http://example.com","x")';

/** Five files: right, wrong total and fund score, in 元 with a text like a formula, without form, broken. */
async function session(): Promise<ReviewSession> {
  const inYuan = smallForm({
    fund: [2_000_000, 1_500_000, 10, 0.75, 7.5],
    indicators: [
      [formula, "≥30场", "32场", 50, 50, null],
      ["就业率", "≥60%", "65%", 30, 30, null],
      ["满意度", "≥90%", "95%", 10, 10, null],
    ],
    total: [100, 97.5],
  });
  const rows = inYuan.map((row) => row.map((cell) => (cell === "项目资金（万元）" ? "项目资金（元）" : cell)));
  const broken = unreadable[0]?.[1]() ?? new Uint8Array();
  const items = await Promise.all([
    itemOf("一/对.xlsx"),
    itemOf("一/错.xlsx", { fund: [100, 90, 10, 0.9, 10], total: [100, 60] }),
    itemOfBytes("二/a b&'#元.xlsx", smallBook(rows), "b".repeat(64)),
    itemOfBytes("三/无表.xlsx", smallBook([["姓名", "电话"]])),
    itemOfBytes("坏.xlsx", broken),
  ]);
  const decided = decide(sessionOf(items), "一/错.xlsx", { state: "returned", comment: "=请改正" });
  return decide(decided, "一/对.xlsx", { state: "accepted", comment: "" });
}

const link = (file: string): string => `../${file.split("/").map(encodeURIComponent).join("/")}`;
const bookOf = async (): Promise<Uint8Array> => reviewBook(speaker, await session(), { link });
const opened = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true, cellStyles: true });
const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

function cell(book: WorkBook, sheet: string, address: string): CellObject | undefined {
  const found: unknown = book.Sheets[sheet]?.[address];
  return found as CellObject | undefined;
}

/** Address of the cell right of the one that holds a text. */
function beside(book: WorkBook, sheet: string, label: string): CellObject | undefined {
  const [address] =
    Object.entries(book.Sheets[sheet] ?? {}).find(([, content]) => (content as CellObject).v === label) ?? [];
  return address === undefined ? undefined : cell(book, sheet, address.replace("A", "B"));
}

describe("the summary workbook", () => {
  it("is a package without fault, the same bytes for the same review", async () => {
    const bytes = await bookOf();
    expect(packageFaults(bytes)).toEqual([]);
    expect(Buffer.from(bytes)).toEqual(Buffer.from(await bookOf()));
  });

  it("has a row for each form and each file without one, worst first", async () => {
    const book = opened(await bookOf());
    expect(book.SheetNames).toEqual(["汇总", "单位一览", "问题清单", "按规则", "审核意见"]);
    const files = [2, 3, 4, 5, 6].map((row) => cell(book, "单位一览", `X${row}`)?.v);
    expect(files.slice(0, 3)).toEqual(["坏.xlsx", "三/无表.xlsx", "一/错.xlsx"]);
    expect(new Set(files).size).toBe(5);
    expect(cell(book, "单位一览", "U2")?.v).not.toBe("");
    expect(cell(book, "单位一览", "U3")?.v).toBe("没有找到自评表");
  });

  it("tells unit, rate, totals, grade, counts, decision and comment of a form", async () => {
    const book = opened(await bookOf());
    const row = (column: string): unknown => cell(book, "单位一览", `${column}4`)?.v;
    expect([row("B"), row("C"), row("E"), row("F"), row("I")]).toEqual([
      "某区妇女联合会",
      "妇女技能培训",
      "项目",
      2023,
      "万元",
    ]);
    expect([row("J"), row("K"), row("L"), row("M"), row("N"), row("O")]).toEqual([100, 90, 0.9, 60, 99, -39]);
    expect(row("Q")).toBeGreaterThan(0);
    expect([row("V"), row("W")]).toEqual(["退回", "=请改正"]);
    expect(cell(book, "单位一览", "L4")?.f).toBe('IF(J4=0,"",K4/J4)');
    expect(cell(book, "单位一览", "O4")?.f).toBe("ROUND(M4-N4,2)");
  });

  it("has transfers from above where a form has any, and takes them off in the rate's formula", async () => {
    const changsha = new Uint8Array(readFileSync("samples/practice/practice-2-department.xlsx"));
    const made = sessionOf([await itemOf("a.xlsx"), await itemOfBytes("b.xlsx", changsha)]);
    const book = opened(reviewBook(speaker, made, { link }));
    const row = (number: number): (CellObject | undefined)[] =>
      ["J", "K", "L", "M"].map((column) => cell(book, "单位一览", `${column}${number}`));
    expect(row(1).map((one) => one?.v)).toEqual(["全年预算数", "全年执行数", "其中：转移支付", "执行率"]);
    expect(row(2).map((one) => one?.v)).toEqual([320, 320, 32, 0.9]);
    expect(row(2)[3]?.f).toBe('IF(J2=0,"",(K2-L2)/J2)');
    expect(row(3).map((one) => one?.v)).toEqual([100, 90, undefined, 0.9]);
    expect(row(3)[3]?.f).toBe('IF(J3=0,"",K3/J3)');
    const total = Object.entries(book.Sheets["汇总"] ?? {}).find(([, content]) => (content as CellObject).v === "合计");
    expect(cell(book, "汇总", `C${(total?.[0] ?? "A1").slice(1)}`)?.v).toBe(420);
    const [head, first, second] = unitsCsv(made).split("\r\n");
    const at = head?.split(",").indexOf("其中：转移支付") ?? -1;
    expect([first, second].map((line) => line?.split(",")[at])).toEqual(["32", ""]);
  });

  it("adds budgets up in 万元 whatever unit the forms are in", async () => {
    const book = opened(await bookOf());
    const total = Object.entries(book.Sheets["汇总"] ?? {}).find(([, content]) => (content as CellObject).v === "合计");
    const row = (total?.[0] ?? "A1").slice(1);
    expect(["B", "C", "D"].map((column) => cell(book, "汇总", `${column}${row}`)?.v)).toEqual([3, 400, 330]);
    expect(cell(book, "汇总", `E${row}`)?.v).toBeCloseTo(0.825, 12);
    expect(cell(book, "汇总", `C${row}`)?.f).toContain('SUMIFS(预算数,金额单位,"元"');
  });

  it("leaves out amounts whose unit is not stated, and says how many forms count", async () => {
    const unknown = smallForm({ fund: [5, 5, 10, 1, 10] }).map((row) =>
      row.map((one) => (one === "项目资金（万元）" ? "项目资金" : one)),
    );
    const items = [await itemOf("a.xlsx"), await itemOfBytes("b.xlsx", smallBook(unknown))];
    const book = opened(reviewBook(speaker, sessionOf(items), { link }));
    const total = Object.entries(book.Sheets["汇总"] ?? {}).find(([, content]) => (content as CellObject).v === "合计");
    const row = (total?.[0] ?? "A1").slice(1);
    expect(["B", "C"].map((column) => cell(book, "汇总", `${column}${row}`)?.v)).toEqual([1, 100]);
  });

  it("writes what stands in a form as text: formulas are the program's own", async () => {
    const book = opened(await bookOf());
    const cells = book.SheetNames.flatMap((name) => Object.entries(book.Sheets[name] ?? {}));
    const contents = cells.filter(([address]) => !address.startsWith("!")).map(([, content]) => content as CellObject);
    expect(contents.filter(({ f }) => f !== undefined).length).toBeGreaterThan(30);
    for (const { f } of contents) expect(f ?? "").not.toMatch(/HYPERLINK|请改正/);
    expect(contents.some(({ v, f }) => v === "=请改正" && f === undefined)).toBe(true);
  });

  it("leads from a unit to its findings, its opinion and its file, and from a finding into the file", async () => {
    const bytes = await bookOf();
    const [units = "", relations = "", findings = "", findingRelations = ""] = [
      "sheets/sheet2.xml",
      "sheets/_rels/sheet2.xml.rels",
      "sheets/sheet3.xml",
      "sheets/_rels/sheet3.xml.rels",
    ].map((name) => partsOf(bytes).get(`xl/work${name}`));
    expect(units).toContain(`<hyperlink ref="B4" location="'问题清单'!A`);
    expect(units).toContain(`<hyperlink ref="A4" location="'审核意见'!A`);
    expect(relations).toContain(`Target="../${encodeURIComponent("一")}/${encodeURIComponent("错.xlsx")}"`);
    expect(relations).toContain('TargetMode="External"');
    expect(findings).toMatch(/<hyperlink ref="D2" r:id="rId1" location="'自评表'!\w+\d+"\/>/);
    expect(findingRelations).toContain("%E9%94%99.xlsx");
    const target = /'问题清单'!A(\d+)/.exec(units)?.[1] ?? "0";
    const book = opened(bytes);
    expect(cell(book, "问题清单", `A${target}`)?.v).toBe(cell(book, "单位一览", "A4")?.v);
  });

  it("has no link where the file's place is not known", async () => {
    const bytes = reviewBook(speaker, await session(), { link: () => null });
    expect([...partsOf(bytes).values()].join()).not.toContain("TargetMode");
    expect(packageFaults(bytes)).toEqual([]);
  });

  it("has filters, frozen heads, repeated heads, a drop-down for decisions and named columns", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await bookOf()).buffer);
    for (const name of ["单位一览", "问题清单"]) {
      const sheet = workbook.getWorksheet(name);
      expect(sheet?.autoFilter).toBeTruthy();
      expect(sheet?.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 1 });
      expect(sheet?.pageSetup.printTitlesRow).toBe("1:1");
      expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToPage: true });
    }
    expect(workbook.getWorksheet("单位一览")?.getCell("V3").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"已阅,退回,通过"'],
    });
    expect(workbook.definedNames.getRanges("核算总分").ranges).toEqual(["'单位一览'!$N$2:$N$6"]);
    expect(workbook.getWorksheet("审核意见")?.pageSetup.orientation).toBe("portrait");
  });

  it("prints the units on two pages side by side that repeat number and name; the first ends with the rate", async () => {
    const parts = partsOf(await bookOf());
    const xml = parts.get("xl/worksheets/sheet2.xml") ?? "";
    expect(xml).toContain('fitToWidth="2" pageOrder="overThenDown" fitToHeight="0"');
    expect(parts.get("xl/workbook.xml")).toMatch(
      /Print_Titles" localSheetId="1">'单位一览'!\$A:\$B,'单位一览'!\$1:\$1</,
    );
    const widths = [...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
    const sum = (from: number, to?: number): number => widths.slice(from, to).reduce((all, width) => all + width, 0);
    // A page takes what the wider one needs: with one column more, the first would be clearly wider than that.
    const [first, second, more] = [sum(0, 12), sum(0, 2) + sum(12), sum(0, 13)];
    expect(first).toBeLessThanOrEqual(second);
    expect(more).toBeGreaterThan(second * 1.02);
  });

  it("has charts whose bars are the cells of the tables, with the numbers in them", async () => {
    const bytes = await bookOf();
    const charts = [...partsOf(bytes)].filter(([name]) => name.startsWith("xl/charts/"));
    expect(charts).toHaveLength(3);
    const book = opened(bytes);
    const parser = new XMLParser({ removeNSPrefix: true, ignoreAttributes: false });
    for (const [, xml] of charts) {
      const { chartSpace } = parser.parse(xml) as {
        chartSpace: {
          chart: { plotArea: { barChart: { ser: Record<"cat" | "val", Record<string, { f: string }>> } } };
        };
      };
      const { cat, val } = chartSpace.chart.plotArea.barChart.ser;
      for (const [kind, source] of [
        ["strRef", cat],
        ["numRef", val],
      ] as const) {
        const { f } = source[kind] ?? { f: "" };
        const [, sheet = "", column = "", from = "", to = ""] =
          /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(f) ?? [];
        const cached = JSON.stringify(source).match(/"v":("[^"]*"|[\d.]+)/g) ?? [];
        const cells = Array.from(
          { length: Number(to) - Number(from) + 1 },
          (_, at) => cell(book, sheet, `${column}${Number(from) + at}`)?.v,
        );
        expect(cells.length).toBeGreaterThan(0);
        expect(cached.map((one) => String(JSON.parse(one.slice(4))))).toEqual(cells.map(String));
      }
    }
  });

  it("stands also for a review of nothing", () => {
    const bytes = reviewBook(speaker, sessionOf([]), { link });
    expect(packageFaults(bytes)).toEqual([]);
    const book = opened(bytes);
    expect(beside(book, "汇总", "自评表")?.v).toBe(0);
  });

  it("speaks English from end to end where asked", async () => {
    const book = opened(reviewBook({ locale: "en" }, { ...(await session()), lang: "en" }, { link }));
    expect(book.SheetNames).toEqual(["Summary", "Units", "Findings", "By rule", "Opinions"]);
    expect(cell(book, "Summary", "B5")).toBeDefined();
  });

  const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
  (office === undefined ? it.skip : it)("is computed again by LibreOffice to the same values", async () => {
    const folder = mkdtempSync(join(tmpdir(), "review-book-"));
    try {
      const bytes = await bookOf();
      // Without the stored results every value that comes back was computed there.
      const stripped = stripResults(bytes);
      writeFileSync(join(folder, "a.xlsx"), stripped);
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(
        office ?? "",
        [
          profile,
          "--headless",
          "--convert-to",
          "xlsx:Calc MS Excel 2007 XML",
          "--outdir",
          join(folder, "out"),
          join(folder, "a.xlsx"),
        ],
        { stdio: "ignore" },
      );
      const [ours, theirs] = [opened(bytes), opened(readFileSync(join(folder, "out", "a.xlsx")))];
      let compared = 0;
      for (const name of ours.SheetNames) {
        for (const [address, content] of Object.entries(ours.Sheets[name] ?? {})) {
          const { f, v } = content as CellObject;
          if (f === undefined) continue;
          const found = cell(theirs, name, address)?.v;
          const at = `${name}!${address} =${f}`;
          if (typeof v === "number")
            expect({ at, near: Math.abs(Number(found) - v) < 1e-9 }).toEqual({ at, near: true });
          else expect({ at, value: found ?? "" }).toEqual({ at, value: v ?? "" });
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(50);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The workbook with the stored results of its formulas taken out. */
function stripResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, part];
    const xml = new TextDecoder()
      .decode(part)
      .replace(/<c ([^>]*?)( t="str")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "<c $1>$3");
    return [name, new TextEncoder().encode(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}

describe("opinions", () => {
  it("say what is wrong, where, what to do, why, and leave room for date and signatures", async () => {
    const page = opinionsHtml(await session(), "一/错.xlsx");
    for (const part of [
      "绩效自评审核意见",
      "一、须改正",
      "I6",
      "如何处理",
      "依据",
      "北京市项目支出绩效自评表（2016年）",
      "=请改正",
      "退回",
      "请于",
      "审核人（签字）",
      "签收",
    ])
      expect(page).toContain(part);
    expect(page.match(/<section class="opinion">/g)).toHaveLength(1);
    expect(page).toContain("size: A4 portrait");
  });

  it("say also that nothing has to be changed, and why a file could not be checked", async () => {
    const page = opinionsHtml(await session());
    expect(page.match(/<section class="opinion">/g)).toHaveLength(5);
    expect(page).toContain("该文件未能核查：");
  });

  it("let no cell become markup, and load and run nothing", async () => {
    const hostile = await itemOf("<b>.xlsx", {
      indicators: [["<script>alert(1)</script>", "≥30场", "1场", 50, 50, null]],
    });
    for (const page of [opinionsHtml(sessionOf([hostile])), reviewHtml(sessionOf([hostile]))]) {
      expect(page).not.toMatch(/<script|<b>\.xlsx|\son\w+=/i);
      expect(page).toContain("&lt;script&gt;");
      expect(page).toContain("default-src 'none'");
    }
  });
});

describe("the report on the whole review", () => {
  it("has totals, distributions, units that lead to their findings, and rules", async () => {
    const page = reviewHtml(await session());
    for (const part of ["绩效自评审核汇总", "总体执行率", "82.50%", "核算总分分布", "等级分布", "单位一览", "按规则"])
      expect(page).toContain(part);
    for (const number of [1, 2, 3, 4, 5]) {
      expect(page).toContain(`href="#u${number}"`);
      expect(page).toContain(`id="u${number}"`);
    }
  });

  it("says so where there is nothing", () => {
    expect(reviewHtml(sessionOf([]))).toContain("没有可以汇总的文件");
  });

  it("names the files that were passed over, and why", async () => {
    const page = reviewHtml({ ...(await session()), skipped: [{ file: "~$对.xlsx", reason: "temporary" }] });
    expect(page).toContain("~$对.xlsx：办公软件的临时文件");
  });
});

describe("the lists as CSV", () => {
  it("hold one row a form and one a finding, safe to open", async () => {
    const made = await session();
    const units = unitsCsv(made).split("\r\n");
    expect(units).toHaveLength(7);
    expect(units[0]).toMatch(/^\uFEFF序号,单位,/);
    expect(unitsCsv(made)).toContain("'=请改正");
    const findings = findingsCsv(made);
    const open = made.items.flatMap(({ result }) => result.sheets.flatMap((sheet) => sheet.findings));
    expect(findings.match(/\r\n/g)).toHaveLength(open.length + 1);
    expect(findings).not.toMatch(/(?:^|,)"?=/m);
  });
});
