import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runCompareCommand } from "../../src/cli/compare-run";
import { Files } from "../../src/cli/files";
import { runRollUpCommand } from "../../src/cli/rollup-run";
import { comparisonSchema, rollUpSchema } from "../../src/report";
import type { CommandOutcome } from "../support/command";
import { smallBook, smallForm } from "../support/small-book";

jest.setTimeout(120_000);

const samples = join(__dirname, "..", "..", "samples", "rollup");
const parent = join(samples, "汇总表.xlsx");
const sites = join(samples, "项目点");

async function run(command: typeof runRollUpCommand, argv: readonly string[]): Promise<CommandOutcome> {
  let [out, err] = ["", ""];
  const status = await command(argv, {
    tool: { name: "test", version: "0.0.0" },
    out: (text) => (out += text),
    err: (text) => (err += text),
    columns: null,
    colour: false,
    files: new Files(),
  });
  return { status, out, err };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rollup-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("rollup", () => {
  it("adds the sample's 13 centres up to the 130 万元 of their parent, and finds 13 against 20", async () => {
    const { status, out } = await run(runRollUpCommand, [parent, sites, "--json"]);
    const result = rollUpSchema.parse(JSON.parse(out));
    expect(status).toBe(1);
    expect(result.sites).toHaveLength(13);
    expect([result.amountUnit, result.budget.value, result.executed.value, result.rate.value]).toEqual(["万元", 130, 130, 1]); // prettier-ignore
    const counts = result.findings.find(({ rule }) => rule === "site-counts-differ");
    expect(counts?.message).toContain("（13、20）");
    expect(counts?.places.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["自评表", "评价报告"]));
    // What is wrong stands before what a person must look at.
    const kinds = result.findings.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort());
    expect(kinds[0]).toBe("fail");
    expect(result.findings.map(({ rule }) => rule)).not.toContain("missing-site");
    expect(result.findings.map(({ rule }) => rule)).not.toContain("amounts-dont-add-up");
    expect(result.indicators.find(({ name }) => name === "建成妇女援助中心")).toMatchObject({ how: "sum", sites: 13, actual: { value: 13 }, weight: 20 }); // prettier-ignore
  });

  it("saves a workbook whose rows lead to the sites' files, and refuses another extension", async () => {
    const book = join(folder, "汇总.xlsx");
    const { err } = await run(runRollUpCommand, [parent, sites, "--xlsx", book]);
    expect(err).toBe(`已保存为“${book}”。\n`);
    const relations = strFromU8(
      unzipSync(readFileSync(book))["xl/worksheets/_rels/sheet2.xml.rels"] ?? new Uint8Array(),
    );
    const targets = [...relations.matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) =>
      resolve(folder, decodeURIComponent(target)),
    );
    expect(targets).toHaveLength(13);
    expect(targets.every((target) => existsSync(target))).toBe(true);
    const wrong = await run(runRollUpCommand, [parent, sites, "--xlsx", join(folder, "汇总.xls")]);
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining("扩展名应为 .xlsx")]);
  });

  it("names the site that is missing, and the amounts that do not add up without it", async () => {
    const names = ["泉州市", "南安市", "惠安县", "安溪县", "永春县", "德化县", "鲤城区", "丰泽区", "洛江区", "泉港区", "石狮市", "晋江市"]; // prettier-ignore
    for (const name of names) copyFileSync(join(sites, `${name}妇女援助中心.xlsx`), join(folder, `${name}.xlsx`));
    const { out } = await run(runRollUpCommand, [parent, folder]);
    expect(out).toContain("没有收到“台商投资区妇女援助中心”的自评表");
    expect(out).toContain("汇总表的全年预算数为 130万元，各单位合计 120万元，相差 10万元");
  });

  it("takes the names from a list, and a broken file for a line of its own", async () => {
    copyFileSync(join(sites, "南安市妇女援助中心.xlsx"), join(folder, "a.xlsx"));
    writeFileSync(join(folder, "b.xlsx"), "garbage");
    const list = join(folder, "名单.txt");
    writeFileSync(list, "\uFEFF南安市妇女援助中心\r\n惠安县妇女援助中心\r\n");
    const { status, out } = await run(runRollUpCommand, [folder, "--sites", list, "--json"]);
    const result = rollUpSchema.parse(JSON.parse(out));
    expect(status).toBe(1);
    expect(result.unread.map(({ file }) => file)).toEqual(["b.xlsx"]);
    expect(result.findings.map(({ message }) => message)).toContain("没有收到“惠安县妇女援助中心”的自评表");
  });

  it("keeps the parent's own file out of the sites", async () => {
    copyFileSync(parent, join(folder, "汇总表.xlsx"));
    copyFileSync(join(sites, "南安市妇女援助中心.xlsx"), join(folder, "a.xlsx"));
    const { out } = await run(runRollUpCommand, [join(folder, "汇总表.xlsx"), folder, "--json"]);
    expect(rollUpSchema.parse(JSON.parse(out)).sites.map(({ file }) => file)).toEqual(["a.xlsx"]);
  });

  it("saves a page, never over another file unasked", async () => {
    const page = join(folder, "汇总.html");
    expect((await run(runRollUpCommand, [sites, "--html", page])).err).toBe(`已保存为“${page}”。\n`);
    const html = readFileSync(page, "utf8");
    expect(html).toContain("多项目点汇总");
    expect(html).not.toMatch(/<script|\son\w+=|https?:/);
    expect((await run(runRollUpCommand, [sites, "--html", page])).status).toBe(2);
    expect((await run(runRollUpCommand, [sites, "--html", page, "--overwrite"])).status).toBe(0);
  });

  it.each([
    [[], "请给出放自评表的文件夹"],
    [["a", "b", "c"], "请给出放自评表的文件夹"],
    [["--nonsense", "a"], "不认识选项 --nonsense"],
    [["/没有/这里"], "没有可以汇总的自评表"],
    [["/没有.xlsx", "."], "没有.xlsx"],
  ])("refuses %j with a sentence", async (argv, sentence) => {
    const { status, err, out } = await run(runRollUpCommand, argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  it("explains itself, in English too", async () => {
    expect((await run(runRollUpCommand, ["--help"])).out).toContain("退出状态");
    expect((await run(runRollUpCommand, ["--help", "--lang", "en"])).out).toContain("Exit status");
    expect((await run(runRollUpCommand, [parent, sites, "--explain", "--lang", "en"])).out).toContain("How it was computed"); // prettier-ignore
  });
});

describe("the readmes", () => {
  it.each(["README.md", "README.zh-CN.md"])("%s shows what rollup really prints", async (readme) => {
    const { out } = await run(runRollUpCommand, [parent, sites]);
    const text = readFileSync(join(__dirname, "..", "..", readme), "utf8");
    const [, block = ""] = /<!-- rollup -->\s*```text\n([^`]*)```/.exec(text) ?? [];
    const printed = new Set(out.split("\n"));
    const lines = block.split("\n").filter((line) => line !== "");
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !printed.has(line))).toEqual([]);
  });
});

describe("compare", () => {
  const write = (name: string, form: Parameters<typeof smallForm>[0]): string => {
    const path = join(folder, name);
    writeFileSync(path, smallBook(smallForm(form)));
    return path;
  };
  const others = [["受训人员就业率", "≥60%", "65%", 30, 30, null], ["学员满意度", "≥90%", "95%", 10, 10, null]]; // prettier-ignore

  it("shows the lowered target, the changed score and what became of the findings", async () => {
    const before = write("旧.xlsx", { indicators: [["举办培训场次", "≥30场", "24场", 50, 50, null], ...others] });
    const after = write("新.xlsx", { indicators: [["举办培训场次", "≥20场", "24场", 50, 50, null], ...others] });
    const { status, out } = await run(runCompareCommand, [before, after]);
    expect(status).toBe(0);
    for (const part of ["目标值：≥30场 → ≥20场", "目标放宽 1 项", "核算得分：40 → 50", "已改  H9"]) expect(out).toContain(part); // prettier-ignore
    const { out: json } = await run(runCompareCommand, [before, after, "--json"]);
    const [form] = comparisonSchema.parse(JSON.parse(json)).forms;
    expect(form).toMatchObject({ lowered: 1, unclear: 0 });
  });

  it("says that nothing changed, and that there is nothing to compare", async () => {
    const one = write("a.xlsx", {});
    expect((await run(runCompareCommand, [one, one])).out).toContain("两个版本没有差别");
    const none = join(folder, "无.xlsx");
    writeFileSync(none, smallBook([["姓名"]]));
    const { status, out } = await run(runCompareCommand, [none, none]);
    expect([status, out.includes("没有可以对应的自评表")]).toEqual([2, true]);
  });

  it("says which file could not be read", async () => {
    const { status, out } = await run(runCompareCommand, [write("a.xlsx", {}), join(folder, "没有.xlsx")]);
    expect(status).toBe(2);
    expect(out).toContain("没有.xlsx");
  });

  it("saves a page in which no cell becomes markup", async () => {
    const hostile = (target: string): string => write(`${target.length}.xlsx`, { indicators: [["<img src=x>", target, "24场", 50, 50, null], ...others] }); // prettier-ignore
    const page = join(folder, "对比.html");
    await run(runCompareCommand, [hostile("≥30场"), hostile("≥20场次"), "--html", page]);
    const html = readFileSync(page, "utf8");
    expect(html).toContain("&lt;img src=x&gt;");
    expect(html).not.toMatch(/<img|<script|\son\w+=/);
  });

  it.each([[["a.xlsx"]], [[]], [["a", "b", "c"]]])("refuses %j with a sentence", async (argv) => {
    const { status, err } = await run(runCompareCommand, argv);
    expect(status).toBe(2);
    expect(err).toContain("请给出两个工作簿：先旧后新");
  });
});
