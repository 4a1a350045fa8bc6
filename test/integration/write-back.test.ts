import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import { check, checkJson } from "../support/command";
import { smallBook, smallForm } from "../support/small-book";
import { TemporaryFolder } from "../support/temporary-folder";

jest.setTimeout(60_000);

const forms = join(__dirname, "..", "data", "forms");
const folder = new TemporaryFolder("write-back-");

const unfinished = (): Uint8Array =>
  smallBook(
    smallForm({
      fund: [100, 90, 10, null, null],
      indicators: [
        ["举办培训场次", "≥30场", "24场", 50, null, null],
        ["受训人员就业率", "≥60%", "65%", 30, 30, null],
        ["学员满意度", "≥90%", "95%", 10, 9, "抽样较少"],
      ],
      total: [100, null],
    }),
  );

/** Values and formulas as another reader (SheetJS) sees them. */
function cells(path: string): Record<string, { v: unknown; f: string | undefined }> {
  const book: WorkBook = read(readFileSync(path), { cellFormula: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([address, cell]: [string, { v?: unknown; f?: string }]) =>
      address.startsWith("!") ? [] : [[address, { v: cell.v, f: cell.f }]],
    ),
  );
}

describe("--write", () => {
  it("fills in rate, scores, total and prompt, in a copy beside the original", async () => {
    const bytes = unfinished();
    const path = folder.put("a.xlsx", bytes);
    const { status, result } = await checkJson([path, "--write"]);
    const copy = join(folder.path, "a_核查.xlsx");
    expect(status).toBe(0);
    expect(result.workbooks[0]?.writeBack).toMatchObject({ mode: "copy", output: copy });
    expect(readFileSync(path).equals(bytes)).toBe(true);

    const after = cells(copy);
    expect(after["H6"]?.v).toBeCloseTo(0.9);
    expect(after["H6"]?.f).toBeDefined();
    expect(after["I6"]?.v).toBeCloseTo(9);
    expect(after["H9"]?.v).toBeCloseTo(40);
    expect(after["H12"]?.v).toBeCloseTo(88);
    expect(after["I9"]?.v).toMatch(/^【待填写】完成率80\.00%，扣10\.00分/);
    expect(after["H11"]).toEqual(cells(path)["H11"]);
  });

  it("puts the findings of the finished copy on a sheet with links, where asked", async () => {
    const path = folder.put("a.xlsx", unfinished());
    const { status, result } = await checkJson([path, "--write", "--findings-sheet"]);
    expect(status).toBe(0);
    expect(result.workbooks[0]?.writeBack?.message).toContain("加上工作表“核查结果”");
    const book = read(readFileSync(join(folder.path, "a_核查.xlsx")));
    expect(book.SheetNames).toEqual(["自评表", "核查结果"]);
    const found = utils.sheet_to_csv(book.Sheets["核查结果"] ?? {});
    const open = (await checkJson([join(folder.path, "a_核查.xlsx")])).result.workbooks[0]?.sheets[0]?.findings ?? [];
    const [missing] = open.filter(({ rule }) => rule === "missing-reason");
    expect(found).toContain(missing?.title);
    const links: unknown[] = Object.values(book.Sheets["核查结果"] ?? {}).flatMap(
      (cell: { l?: { Target?: string } }) => cell.l?.Target ?? [],
    );
    expect(links).toContain(`#'自评表'!${missing?.cell ?? ""}`);
  });

  it("makes a copy for the findings alone, refuses them without --write, and says where there is no room for them", async () => {
    const whole = folder.put("b.xlsx", smallBook(smallForm({})));
    const { result } = await checkJson([whole, "--write", "--findings-sheet"]);
    expect(result.workbooks[0]?.writeBack?.output).toBe(join(folder.path, "b_核查.xlsx"));
    expect(read(readFileSync(join(folder.path, "b_核查.xlsx"))).SheetNames).toContain("核查结果");
    const refused = await check([whole, "--findings-sheet"]);
    expect([refused.status, refused.err]).toEqual([2, expect.stringContaining("--findings-sheet")]);
    const none = folder.put("c.xlsx", smallBook([["姓名", "电话"]]));
    const nothing = await checkJson([none, "--write", "--findings-sheet"]);
    expect(nothing.result.workbooks[0]?.writeBack?.output ?? null).toBeNull();
  });

  it("touches no other cell", async () => {
    const path = folder.put("a.xlsx", unfinished());
    const { result } = await checkJson([path, "--write"]);
    const written = new Set(
      result.workbooks[0]?.writeBack?.edits.filter(({ ticked }) => ticked).map(({ cell }) => cell),
    );
    const [before, after] = [cells(path), cells(join(folder.path, "a_核查.xlsx"))];
    for (const address of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (!written.has(address)) expect([address, after[address]]).toEqual([address, before[address]]);
    }
  });

  it("prints every cell with before and after", async () => {
    const path = folder.put("a.xlsx", unfinished());
    const { out } = await check([path, "--write", "--width", "140"]);
    expect(out).toMatch(/写入\s+H6\s+（空）\s+=IF\(E6=0,"",F6\/E6\)（值 0\.9）/);
    expect(out).toMatch(/写入\s+H9\s+（空）\s+40\s/);
    expect(out).toContain(`保存为“${join(folder.path, "a_核查.xlsx")}”。原文件没有改动。`);
  });

  it("writes nothing more into its own output, and says so", async () => {
    const path = folder.put("a.xlsx", unfinished());
    await check([path, "--write"]);
    const copy = join(folder.path, "a_核查.xlsx");
    const { out } = await check([copy, "--write"]);
    expect(out).toContain("没有可以直接写入的内容，未生成新文件；其余 1 处须用 --tick 指定。");
    expect(readdirSync(folder.path).sort()).toEqual(["a.xlsx", "a_核查.xlsx"].sort());
  });

  it("writes values instead of formulas when asked", async () => {
    const path = folder.put("a.xlsx", unfinished());
    await check([path, "--write", "--values"]);
    expect(cells(join(folder.path, "a_核查.xlsx"))["H6"]).toEqual({ v: 0.9, f: undefined });
  });

  it("replaces what was typed only when it is ticked", async () => {
    const path = folder.put("a.xlsx", smallBook(smallForm({ fund: [100, 90, 10, 0.9, 10], total: [100, 100] })));
    expect((await checkJson([path, "--write"])).result.workbooks[0]?.writeBack?.output).toBeNull();
    const { result } = await checkJson([path, "--write", "--tick", "i6,H12"]);
    expect(result.workbooks[0]?.writeBack?.edits.map(({ cell, ticked }) => [cell, ticked])).toEqual([
      ["I6", true],
      ["H12", true],
    ]);
    const after = cells(join(folder.path, "a_核查.xlsx"));
    expect([after["I6"]?.v, after["H12"]?.v]).toEqual([9, 99]);
  });

  it("leaves out what is unticked", async () => {
    const path = folder.put("a.xlsx", unfinished());
    await check([path, "--write", "--untick", "自评表!I9"]);
    const after = cells(join(folder.path, "a_核查.xlsx"));
    expect(after["I9"]?.v).toBeUndefined();
    expect(after["H9"]?.v).toBeCloseTo(40);
  });

  it("goes where --out says: a file or a folder", async () => {
    const path = folder.put("a.xlsx", unfinished());
    mkdirSync(join(folder.path, "out"));
    await check([path, "--write", "--out", join(folder.path, "out")]);
    await check([path, "--write", "--out", join(folder.path, "b.xlsx")]);
    expect(readdirSync(join(folder.path, "out"))).toEqual(["a_核查.xlsx"]);
    expect(cells(join(folder.path, "b.xlsx"))).toEqual(cells(join(folder.path, "out", "a_核查.xlsx")));
  });
});

describe("--dry-run", () => {
  it("prints the same cells and writes nothing", async () => {
    const path = folder.put("a.xlsx", unfinished());
    const { result: preview } = await checkJson([path, "--dry-run"]);
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
    expect(preview.workbooks[0]?.writeBack).toMatchObject({ mode: "dry-run", output: null });
    const { result } = await checkJson([path, "--write"]);
    expect(preview.workbooks[0]?.writeBack?.edits).toEqual(result.workbooks[0]?.writeBack?.edits);
  });
});

describe("files that cannot be written", () => {
  it.each(["xls", "ods", "csv"] as const)("a .%s gets a findings workbook, and is told so", async (kind) => {
    const book = read(smallBook(smallForm({ fund: [100, 90, 10, null, 10] })));
    const bytes: unknown = write(book, { type: "buffer", bookType: kind === "xls" ? "biff8" : kind });
    if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
    const path = folder.put(`a.${kind}`, bytes);
    const { status, result } = await checkJson([path, "--write"]);
    const output = join(folder.path, "a_核查.xlsx");
    expect(status).toBe(1);
    expect(result.workbooks[0]?.writeBack).toMatchObject({ mode: "findings", output });
    expect(result.workbooks[0]?.writeBack?.message).toContain(`.${kind}`);
    expect(readFileSync(path).equals(bytes)).toBe(true);

    const findings = read(readFileSync(output));
    expect(findings.SheetNames).toEqual(["核查概况", "核查发现", "指标核算", "建议填写"]);
    const rows: unknown[][] = utils.sheet_to_json(findings.Sheets["核查发现"] ?? {}, { header: 1 });
    expect(rows.map((row) => row[3])).toContain("预算执行率得分算错");
  });

  it("nothing is written on --dry-run", async () => {
    const path = folder.put("a.csv", new TextEncoder().encode(utils.sheet_to_csv(utils.aoa_to_sheet(smallForm()))));
    const { result } = await checkJson([path, "--dry-run"]);
    expect(result.workbooks[0]?.writeBack).toMatchObject({ mode: "findings", output: null });
    expect(readdirSync(folder.path)).toEqual(["a.csv"]);
  });
});

describe("published forms", () => {
  const names = readdirSync(forms).filter((file) => file.endsWith(".xlsx"));

  it.each(names)("%s: what was written is not written again", async (name) => {
    const path = join(folder.path, name);
    copyFileSync(join(forms, name), path);
    const { result } = await checkJson([path, "--write"]);
    const output = result.workbooks[0]?.writeBack?.output ?? path;
    const { result: again } = await checkJson([output, "--write"]);
    expect(again.workbooks[0]?.writeBack?.output).toBeNull();
    expect(again.workbooks[0]?.writeBack?.edits.filter(({ ticked }) => ticked)).toEqual([]);
  });
});

describe("the command as a program", () => {
  const root = join(__dirname, "..", "..");
  const entry = [join(root, "src", "cli", "start.mjs"), "check"];
  const program = (...words: string[]): string =>
    execFileSync(process.execPath, [...entry, ...words], { encoding: "utf8", cwd: root });

  it("prints the help and the version of package.json", () => {
    expect(program("--help")).toContain("退出状态");
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(program("--version").trim()).toBe(version);
  });

  it("ends with its status", () => {
    const path = folder.put("a.xlsx", smallBook(smallForm({ fund: [100, 90, 10, 0.9, 10] })));
    const status = (...words: string[]): number | null =>
      spawnSync(process.execPath, [...entry, ...words], { cwd: root }).status;
    expect(status(path)).toBe(1);
    expect(status(folder.put("b.xlsx", smallBook(smallForm())))).toBe(0);
    expect(status()).toBe(2);
  });
});
