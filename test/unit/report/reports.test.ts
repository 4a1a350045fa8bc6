import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, type WorkBook } from "@e965/xlsx";
import ExcelJS from "exceljs";
import picocolors from "picocolors";
import stringWidth from "string-width";
import { z } from "zod";
import { checkSheet } from "../../../src/check";
import {
  findingsBook,
  htmlReport,
  resultSchema,
  textReport,
  toResult,
  toSarif,
  workbookResult,
  type Page,
  type Result,
  type WorkbookCheck,
} from "../../../src/report";
import { message, type Locale } from "../../../src/i18n";
import { openWorkbook } from "../../../src/workbook/file";
import { smallBook, smallForm, type SmallCell } from "../../support/small-book";

jest.setTimeout(60_000);

const tool = { name: "check", version: "1.0.0" };

async function checked(rows: readonly (readonly SmallCell[])[], file = "表 1.xlsx"): Promise<WorkbookCheck> {
  const port = await openWorkbook(smallBook(rows), file);
  const snapshots = await port.read((await port.listSheets()).map(({ id }) => id));
  const sheets = snapshots.map((snapshot) => ({ check: checkSheet(snapshot), truncated: false }));
  return { file, error: null, sheets, writeBack: null, writeError: null };
}

/** A fund score too high, a target missed without a reason. */
const atFault = smallForm({
  fund: [100, 90, 10, 0.9, 10],
  indicators: [
    ["举办培训场次", "≥30场", "24场", 50, 40, null],
    ["受训人员就业率", "≥60%", "65%", 30, 30, null],
    ["学员满意度", "≥90%", "95%", 10, 10, null],
  ],
  total: [100, 90],
});

const unread: WorkbookCheck = {
  file: "坏.xlsx",
  error: { code: "empty", text: message("workbook.error.empty", { file: "坏.xlsx" }) },
  sheets: [],
  writeBack: null,
  writeError: null,
};

async function resultOf(rows: readonly (readonly SmallCell[])[], locale: Locale = "zh-CN"): Promise<Result> {
  return toResult(locale, tool, [workbookResult(locale, await checked(rows)), workbookResult(locale, unread)]);
}

const page = (width: number, over: Partial<Page> = {}): Page => {
  return { locale: "zh-CN", width, colours: picocolors.createColors(false), explain: false, ...over };
};

describe("the result", () => {
  it("is the document that its schema describes, and survives being saved", async () => {
    const result = await resultOf(atFault);
    expect(resultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it("says what stands in the form and what is due", async () => {
    const sheet = (await resultOf(atFault)).workbooks[0]?.sheets[0];
    expect(sheet).toMatchObject({ sheet: "自评表", layout: "project-national", profile: "mof-2020" });
    expect(sheet?.form?.rows).toEqual({ from: 1, to: 12 });
    expect(sheet?.funds[0]).toMatchObject({
      row: 6,
      budget: 100,
      executed: 90,
      rate: 0.9,
      statedRate: 0.9,
      weight: 10,
      score: 9,
      statedScore: 10,
    });
    expect(sheet?.indicators[0]).toMatchObject({
      row: 9,
      level1: "产出指标",
      name: "举办培训场次",
      target: { text: "≥30场", kind: "number", comparator: ">=", value: 30, unit: "场", cell: "E9" },
      actual: { kind: "number", comparator: "", value: 24, unit: "场", cell: "F9" },
      ratio: 0.8,
      met: false,
      weight: 50,
      score: 40,
      statedScore: 40,
      outcome: "partial",
    });
    expect(sheet?.totals).toMatchObject({ weight: 100, statedWeight: 100, score: 89, statedScore: 90, grade: "良" });
    expect(sheet?.findings.filter(({ kind }) => kind === "fail").map(({ rule, cell }) => [rule, cell])).toContainEqual([
      "fund-score-wrong",
      "I6",
    ]);
  });

  it("puts the worst findings first", async () => {
    const findings = (await resultOf(atFault)).workbooks[0]?.sheets[0]?.findings ?? [];
    const order = ["error", "warning", "note", "none"];
    const levels = findings.map(({ level }) => order.indexOf(level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels[0]).toBe(0);
  });

  it("explains every computed number down to cells and sources", async () => {
    const sheet = (await resultOf(atFault)).workbooks[0]?.sheets[0];
    const explanation = sheet?.funds[0]?.scoreExplanation;
    expect(explanation?.worked).toContain("9.00");
    expect(explanation?.citations.length).toBeGreaterThan(0);
    expect(JSON.stringify(explanation)).toContain('"E6"');
  });

  it("is in one language from end to end", async () => {
    const english = await resultOf(atFault, "en");
    const texts = english.workbooks[0]?.sheets[0]?.findings.map(({ message: text, title }) => `${title} ${text}`) ?? [];
    const chinese = (await resultOf(atFault)).workbooks[0]?.sheets[0]?.findings.map(({ title }) => title) ?? [];
    for (const [at, text] of texts.entries()) expect(text).not.toContain(chinese[at]);
    expect(english.lang).toBe("en");
  });

  it("says why a sheet has no form", async () => {
    const sheet = (await resultOf([["姓名", "电话"]])).workbooks[0]?.sheets[0];
    expect(sheet).toMatchObject({ layout: null, totals: null, indicators: [], findings: [] });
    expect(sheet?.note).toContain("没有找到自评表");
  });
});

describe("the text report", () => {
  it("names form, amounts, scores, totals and findings", async () => {
    const text = textReport(page(100), workbookResult("zh-CN", await checked(atFault)));
    for (const part of [
      "项目支出绩效自评表（全国通用）",
      "≥30 场",
      "80.00%",
      "得分合计（核算）：89.00（表中填写 90）",
      "[fund-score-wrong]",
      "依据：",
      "处理：",
    ]) {
      expect(text.replaceAll("\u00a0", " ")).toContain(part.replace("≥30 场", "≥30场"));
    }
  });

  it.each([60, 80, 100, 160])("keeps to %d columns, Chinese characters counted as two", async (width) => {
    const text = textReport(page(width, { explain: true }), workbookResult("zh-CN", await checked(atFault)));
    for (const line of text.split("\n"))
      expect({ line, fits: stringWidth(line) <= width }).toEqual({ line, fits: true });
  });

  it("is plain without colours, and the same text with them", async () => {
    const workbook = workbookResult("zh-CN", await checked(atFault));
    const plain = textReport(page(100), workbook);
    const coloured = textReport(page(100, { colours: picocolors.createColors(true) }), workbook);
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    expect(plain).not.toContain(String.fromCharCode(27));
    expect(coloured).toContain(String.fromCharCode(27));
    expect(
      coloured
        .replace(escapes, "")
        .split("\n")
        .map((line) => line.trimEnd()),
    ).toEqual(plain.split("\n").map((line) => line.trimEnd()));
  });

  it("has one sentence for a file that cannot be read", () => {
    const text = textReport(page(100), workbookResult("zh-CN", unread));
    expect(text).toContain("“坏.xlsx”是空文件");
    expect(text.split("\n").filter((line) => line.trim() !== "")).toHaveLength(3);
  });

  it("shows how scores come about when asked", async () => {
    const workbook = workbookResult("zh-CN", await checked(atFault));
    expect(textReport(page(100), workbook)).not.toContain("计算说明");
    expect(textReport(page(100, { explain: true }), workbook)).toMatch(/计算说明[\s\S]*第 9 行[\s\S]*代入：.*40\.00/);
  });
});

describe("the HTML report", () => {
  const hostile = smallForm({
    indicators: [['<img src=x onerror="alert(1)">', "≥30场</td><script>alert(2)</script>", "'\"&", 50, 40, null]],
  });

  it("lets no cell become markup", async () => {
    const page = htmlReport(await resultOf(hostile));
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain("&lt;img src=x");
  });

  it("marks a rate that is less than half a percent off, as the terminal does", async () => {
    const rows = smallForm({
      fund: [100, 90, 10, 0.903, 9],
      indicators: [["举办培训场次", "≥30场", "30场", 90, 90, null]],
      total: [100, 99],
    });
    const result = await resultOf(rows);
    expect(htmlReport(result)).toContain('<td class="number off">90.00%</td>');
    const coloured = page(100, { colours: picocolors.createColors(true) });
    const [workbook] = result.workbooks;
    expect(workbook && textReport(coloured, workbook)).toContain(picocolors.createColors(true).red("90.00%"));
  });

  it("loads nothing and runs nothing", async () => {
    const text = htmlReport(await resultOf(atFault));
    expect(text).toContain(`default-src 'none'`);
    expect(text).not.toMatch(/\s(?:src|href|on\w+)=/i);
    expect(text.match(/https?:\/\//g)).toBeNull();
  });

  it("says the same as the result, unread files included", async () => {
    const result = await resultOf(atFault);
    const text = htmlReport(result);
    for (const { title, kind } of result.workbooks[0]?.sheets[0]?.findings ?? []) {
      if (kind === "fail" || kind === "review") expect(text).toContain(title);
    }
    expect(text).toContain("“坏.xlsx”是空文件");
    expect(text).toContain('<html lang="zh-CN">');
  });
});

describe("SARIF", () => {
  const schema = z.looseObject({
    version: z.literal("2.1.0"),
    runs: z.tuple([
      z.looseObject({
        tool: z.looseObject({
          driver: z.looseObject({ name: z.string(), rules: z.array(z.looseObject({ id: z.string() })) }),
        }),
        invocations: z.tuple([
          z.looseObject({ toolExecutionNotifications: z.array(z.looseObject({ level: z.literal("error") })) }),
        ]),
        results: z.array(
          z.looseObject({
            ruleId: z.string(),
            kind: z.enum(["pass", "fail", "review", "notApplicable"]),
            level: z.enum(["none", "note", "warning", "error"]),
            locations: z.tuple([
              z.looseObject({
                physicalLocation: z.looseObject({ artifactLocation: z.looseObject({ uri: z.string() }) }),
                logicalLocations: z.array(z.looseObject({ fullyQualifiedName: z.string() })),
              }),
            ]),
          }),
        ),
      }),
    ]),
  });

  it("has every finding with its place, and a level for failures only", async () => {
    const result = await resultOf(atFault);
    const [run] = schema.parse(toSarif(result)).runs;
    expect(run.results).toHaveLength(result.workbooks[0]?.sheets[0]?.findings.length ?? 0);
    const ids = new Set(run.tool.driver.rules.map(({ id }) => id));
    for (const { ruleId, kind, level } of run.results) {
      expect(ids).toContain(ruleId);
      if (kind !== "fail") expect(level).toBe("none");
    }
    const fund = run.results.find(({ ruleId, kind }) => ruleId === "fund-score-wrong" && kind === "fail");
    expect(fund?.locations[0].logicalLocations[0]?.fullyQualifiedName).toBe("'自评表'!I6");
    expect(fund?.locations[0].physicalLocation.artifactLocation.uri).toBe("%E8%A1%A8%201.xlsx");
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  });
});

describe("the findings workbook", () => {
  const speaker = { locale: "zh-CN" } as const;
  const formula = '=HYPERLINK("http://example.com")';
  const injected = smallForm({ indicators: [[formula, "≥30场", "24场", 50, 40, null]] });

  async function book(rows: readonly (readonly SmallCell[])[]): Promise<{ bytes: Uint8Array; sheets: WorkBook }> {
    const bytes = findingsBook(speaker, workbookResult("zh-CN", await checked(rows)));
    return { bytes, sheets: read(bytes, { cellFormula: true, cellStyles: true }) };
  }

  it("holds summary, findings and scores", async () => {
    const { sheets } = await book(atFault);
    expect(sheets.SheetNames).toEqual(["核查概况", "核查发现", "指标核算"]);
    const findings: unknown[][] = utils.sheet_to_json(sheets.Sheets["核查发现"] ?? {}, { header: 1 });
    expect(findings[0]).toEqual([
      "级别",
      "工作表",
      "单元格",
      "规则",
      "问题",
      "填写内容",
      "应为／对照",
      "处理建议",
      "依据",
    ]);
    expect(findings[1]?.slice(0, 3)).toEqual(["错误", "自评表", "I6"]);
    const scores: unknown[][] = utils.sheet_to_json(sheets.Sheets["指标核算"] ?? {}, { header: 1 });
    expect(scores.map((row) => row[8])).toEqual(["核算得分", 9, 40, 30, 10]);
  });

  it("writes texts as texts: nothing from a form becomes a formula", async () => {
    const { sheets } = await book(injected);
    const cells = sheets.SheetNames.flatMap((name) => Object.entries(sheets.Sheets[name] ?? {}));
    const values = cells
      .filter(([address]) => !address.startsWith("!"))
      .map(([, cell]: [string, { v?: unknown; f?: string }]) => cell);
    expect(values.some(({ v }) => v === formula)).toBe(true);
    expect(values.filter(({ f }) => f !== undefined)).toEqual([]);
  });

  it("is the same bytes for the same result", async () => {
    expect(Buffer.from((await book(atFault)).bytes)).toEqual(Buffer.from((await book(atFault)).bytes));
  });

  it("leaves out characters that no XML can hold", async () => {
    const { sheets } = await book(smallForm({ indicators: [["培训\u0007场次\ud800", "≥30场", "24场", 50, 40, null]] }));
    expect(JSON.stringify(sheets.Sheets["指标核算"])).toContain("培训场次");
  });

  it("opens in another reader with head, widths and filter", async () => {
    const workbook = new ExcelJS.Workbook();
    const { bytes } = await book(atFault);
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const sheet = workbook.getWorksheet("核查发现");
    expect(sheet?.getColumn(5).width).toBe(50);
    expect(sheet?.autoFilter).toBeTruthy();
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  });

  const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
  (office === undefined ? it.skip : it)("opens in LibreOffice", async () => {
    const folder = mkdtempSync(join(tmpdir(), "findings-book-"));
    try {
      writeFileSync(join(folder, "a.xlsx"), (await book(atFault)).bytes);
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(
        office ?? "",
        [
          profile,
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
          "--outdir",
          folder,
          join(folder, "a.xlsx"),
        ],
        { stdio: "ignore" },
      );
      expect(readFileSync(join(folder, "a-核查发现.csv"), "utf8")).toContain("预算执行率得分算错");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
