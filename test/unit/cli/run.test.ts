import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtinProfiles, exportProfile } from "../../../src/profile";
import { Ticks } from "../../../src/cli/ticks";
import { check, checkJson } from "../../support/command";
import { edit } from "../../support/edits";
import { smallBook, smallForm } from "../../support/small-book";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-run-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const good = (): string => put("good.xlsx", smallBook(smallForm()));
const wrong = (): string => put("wrong.xlsx", smallBook(smallForm({ fund: [100, 90, 10, 0.9, 10] })));

describe("exit status", () => {
  it("0: nothing of level error", async () => {
    expect((await check([good()])).status).toBe(0);
  });

  it("1: an error in some file", async () => {
    expect((await check([good(), wrong()])).status).toBe(1);
  });

  it("1: some file could not be read", async () => {
    expect((await check([good(), join(folder, "none.xlsx")])).status).toBe(1);
  });

  it("2: no file could be read", async () => {
    expect((await check([join(folder, "none.xlsx"), join(folder, "nor this.xlsx")])).status).toBe(2);
  });

  it("2: wrong arguments, with the sentence on the error channel", async () => {
    const { status, out, err } = await check([]);
    expect({ status, out, err }).toEqual({ status: 2, out: "", err: "没有指定要核查的文件。用 --help 查看用法。\n" });
  });

  it("0: help and version", async () => {
    expect(await check(["--version"])).toEqual({ status: 0, out: "0.0.0\n", err: "" });
    expect((await check(["--help", "--lang", "en"])).out).toContain("Exit status:");
  });
});

describe("output", () => {
  it("is a report for each file and a summary under several", async () => {
    const { out } = await check([good(), wrong(), put("c.xlsx", "")]);
    expect(out.match(/绩效自评核查报告/g)).toHaveLength(3);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      /^共 3 个文件：2 张自评表，[1-9]\d* 个错误，.*1 个文件未能核查。$/,
    );
    expect((await check([good()])).out).not.toContain("共 1 个文件");
  });

  it("follows the terminal's width and colours, unless told otherwise", async () => {
    const escape = String.fromCharCode(27);
    const widest = (text: string): number =>
      Math.max(...text.split("\n").map((line) => /^═+$/.exec(line)?.[0].length ?? 0));
    const terminal = { columns: 120, colour: false };
    expect(widest((await check([good()], terminal)).out)).toBe(120);
    expect(widest((await check([good(), "--width", "70"], terminal)).out)).toBe(70);
    expect(widest((await check([good()])).out)).toBe(100);
    expect((await check([good()], { colour: true })).out).toContain(escape);
    expect((await check([good(), "--no-color"], { colour: true })).out).not.toContain(escape);
  });

  it("is nothing but the document with --json and --sarif", async () => {
    const json: unknown = JSON.parse((await check([good(), "--json"])).out);
    expect(json).toMatchObject({ version: 1, lang: "zh-CN", workbooks: [{ error: null }] });
    const sarif: unknown = JSON.parse((await check([good(), "--sarif"])).out);
    expect(sarif).toMatchObject({ version: "2.1.0" });
  });

  it("saves an HTML report beside the printed one, never over a file that is there", async () => {
    const html = join(folder, "report.html");
    const first = await check([good(), "--html", html]);
    expect(first).toMatchObject({ status: 0, err: `HTML 报告已保存为“${html}”。\n` });
    expect(readFileSync(html, "utf8")).toMatch(/^<!doctype html>/);
    const second = await check([good(), "--html", html]);
    expect(second.status).toBe(2);
    expect(second.err).toContain("已存在");
  });
});

describe("--profile", () => {
  it("takes a built-in profile by its id", async () => {
    const { result } = await checkJson([good(), "--profile", "hubei"]);
    expect(result.workbooks[0]?.sheets[0]?.profile).toBe("hubei");
  });

  it("takes a profile file", async () => {
    const path = put("p.json", exportProfile({ ...builtinProfiles["mof-2020"], id: "custom" }));
    const { result } = await checkJson([good(), "--profile", path]);
    expect(result.workbooks[0]?.sheets[0]?.profile).toBe("custom");
  });

  it.each([
    ["beijing-2050", /取值“beijing-2050”无效，应为.*mof-2020/],
    ["none.json", /找不到“none\.json”/],
  ])("refuses %s before anything is read", async (profile, words) => {
    const { status, out, err } = await check([good(), "--profile", profile]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(words);
  });

  it("says what is wrong in a profile file", async () => {
    const { status, err } = await check([good(), "--profile", put("p.json", "{")]);
    expect(status).toBe(2);
    expect(err).toMatch(/口径文件.*p\.json.*有误/);
  });
});

describe("several files", () => {
  it("are written each to its own copy", async () => {
    const open = (): Uint8Array => smallBook(smallForm({ fund: [100, 90, 10, null, null], total: [100, null] }));
    const files = [put("a.xlsx", open()), put("b.xlsx", open())];
    await check([...files, "--write", "--out", folder]);
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "a_核查.xlsx", "b.xlsx", "b_核查.xlsx"].sort());
  });
});

describe("ticks", () => {
  const k5 = edit("自评表", "K5", null, 1);
  const other = edit("附 表", "K5", null, 1);

  it.each([
    [["K5"], [true, true]],
    [["$k$5"], [true, true]],
    [["自评表!K5"], [true, false]],
    [["'附 表'!K5"], [false, true]],
    [["ALL"], [true, true]],
    [["K6"], [false, false]],
    [[], [false, false]],
  ])("%j names %j", (words, named) => {
    const ticks = new Ticks(words);
    expect([ticks.names(k5), ticks.names(other)]).toEqual(named);
  });

  it("tells the words that name nothing", () => {
    expect(new Ticks(["K5", "K6", "别表!K5", "all"]).without([k5, other])).toEqual(["K6", "别表!K5"]);
  });
});
