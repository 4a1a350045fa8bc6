import { readdirSync, readFileSync } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { join } from "node:path";
import { Files, type FileSystem } from "../../src/cli/files";
import { faulty, unreadable } from "../support/bad-files";
import { check, checkJson } from "../support/command";
import { partsOf, zipOf } from "../support/package-builder";
import { smallBook, smallForm, smallSheet, smallForms } from "../support/small-book";
import { TemporaryFolder } from "../support/temporary-folder";

jest.setTimeout(60_000);

const folder = new TemporaryFolder("bad-input-");

const failing = (operation: keyof FileSystem, code: string): Files =>
  new Files({ ...nodeFiles, [operation]: () => Promise.reject(Object.assign(new Error(code), { code })) });

/** A form with something to fill in: no execution rate, no score for it, no total. */
const unfinished = (): Uint8Array => smallBook(smallForm({ fund: [100, 90, 10, null, null], total: [100, null] }));

describe("what cannot be read", () => {
  it.each(unreadable)("%s: one sentence, status 2, the file untouched", async (_, bytes, code, words) => {
    const content = bytes();
    const path = folder.put("a.xlsx", content);
    const { status, result } = await checkJson([path, "--write"]);
    expect(status).toBe(2);
    expect(result.workbooks).toHaveLength(1);
    expect(result.workbooks[0]).toMatchObject({ file: path, error: { code }, sheets: [] });
    expect(result.workbooks[0]?.error?.message).toMatch(words);
    expect(result.workbooks[0]?.error?.message).toContain("a.xlsx");
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  it.each(unreadable)("%s: said in English too", async (_, bytes, code) => {
    const { result } = await checkJson([folder.put("a.xlsx", bytes()), "--lang", "en"]);
    expect(result.workbooks[0]?.error?.code).toBe(code);
    expect(result.workbooks[0]?.error?.message).toMatch(/a\.xlsx/);
    expect(result.workbooks[0]?.error?.message).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it("a missing file and a folder", async () => {
    const { status, result } = await checkJson([join(folder.path, "none.xlsx"), folder.path]);
    expect(status).toBe(2);
    expect(result.workbooks.map(({ error }) => error?.code)).toEqual(["not-found", "is-a-folder"]);
  });

  it("a file without permission", async () => {
    const path = folder.put("a.xlsx", smallBook(smallForm()));
    const { status, result } = await checkJson([path], { files: failing("readFile", "EACCES") });
    expect(status).toBe(2);
    expect(result.workbooks[0]?.error).toMatchObject({ code: "no-permission" });
  });

  it("does not end the run: the others are checked, in order", async () => {
    const good = folder.put("good.xlsx", smallBook(smallForm()));
    const bad = folder.put("bad.xlsx", new Uint8Array());
    const { status, result } = await checkJson([bad, good]);
    expect(status).toBe(1);
    expect(result.workbooks.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
      [bad, "empty"],
      [good, null],
    ]);
    expect(result.workbooks[1]?.sheets[0]?.layout).not.toBeNull();
  });

  it("a program error is said to be one, by file", async () => {
    const broken = new Files({ ...nodeFiles, readFile: () => Promise.reject(new TypeError("it broke")) });
    const { status, result } = await checkJson([folder.put("a.xlsx", smallBook(smallForm()))], { files: broken });
    expect(status).toBe(2);
    expect(result.workbooks[0]?.error?.code).toBe("unexpected");
    expect(result.workbooks[0]?.error?.message).toMatch(/a\.xlsx.*it broke/);
  });
});

describe("a workbook without a form", () => {
  it.each([
    [
      "another table",
      smallBook([
        ["姓名", "电话"],
        ["张三", "123"],
      ]),
    ],
    ["an empty sheet", smallBook([])],
  ])("%s: says so, status 1", async (_, bytes) => {
    const path = folder.put("a.xlsx", bytes);
    const { status, out } = await check([path]);
    expect(status).toBe(1);
    expect(out).toContain("没有找到可以核查的自评表");
    const [sheet] = (await checkJson([path])).result.workbooks[0]?.sheets ?? [];
    expect(sheet?.layout).toBeNull();
    expect(sheet?.note).not.toBe("");
  });

  it("is not written to", async () => {
    const path = folder.put("a.xlsx", smallBook([["姓名", "电话"]]));
    const { result } = await checkJson([path, "--write"]);
    expect(result.workbooks[0]?.writeBack).toMatchObject({ output: null, edits: [] });
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
  });
});

describe("a form at fault", () => {
  it.each(faulty)("%s: found and said", async (_, bytes, rule, words) => {
    const { status, result } = await checkJson([folder.put("a.xlsx", bytes())]);
    expect([0, 1]).toContain(status);
    const told = (result.workbooks[0]?.sheets[0]?.findings ?? []).filter((finding) => finding.rule === rule);
    expect(told.map(({ kind, message }) => (kind === "pass" ? "" : message)).join("\n")).toMatch(words);
  });

  it.each(faulty)("%s: no score is guessed and nothing typed is replaced", async (_, bytes) => {
    const { result } = await checkJson([folder.put("a.xlsx", bytes()), "--dry-run"]);
    for (const { ticked, before } of result.workbooks[0]?.writeBack?.edits ?? []) {
      if (ticked) expect(before).toEqual({ value: null, formula: null });
    }
  });

  it("cut in half: read as far as it goes, and said", async () => {
    const { result } = await checkJson([folder.put("a.xlsx", smallBook(smallForm({ total: null }).slice(0, 10)))]);
    const sheet = result.workbooks[0]?.sheets[0];
    expect(sheet?.indicators).toHaveLength(2);
    expect(sheet?.form).toMatchObject({ cutOff: true });
    expect(sheet?.form?.remarks.join()).toContain("没有总分行");
    expect(sheet?.findings.filter(({ kind, level }) => kind === "fail" && level === "error")).toEqual([]);
  });

  it("two forms on a sheet: both are read, each in its rows", async () => {
    const path = folder.put("a.xlsx", smallBook(smallForms({}, { project: "乙项目" })));
    const { result } = await checkJson([path]);
    const sheets = result.workbooks[0]?.sheets ?? [];
    expect(sheets.map(({ form, indicators }) => [form?.projectName, indicators.length])).toEqual([
      ["妇女技能培训", 3],
      ["乙项目", 3],
    ]);
    const { out } = await check([path]);
    expect(out).toContain("第 1—12 行");
    expect(out).toContain("第 14—25 行");
  });

  it("a hundred thousand styled blank rows below it: read all the same", async () => {
    const sheet = smallSheet("自评表", smallForm());
    const blank = Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 20}"><c r="A${at + 20}" s="0"/></row>`);
    const body = sheet.body.replace("</sheetData>", `${blank.join("")}</sheetData>`);
    const { status, result } = await checkJson([
      folder.put("a.xlsx", zipOf(partsOf({ sheets: [{ ...sheet, body }] }))),
    ]);
    expect(status).toBe(0);
    expect(result.workbooks[0]?.sheets[0]?.indicators).toHaveLength(3);
  });
});

describe("what cannot be written", () => {
  it("an output that exists stays as it is", async () => {
    const path = folder.put("a.xlsx", unfinished());
    const there = folder.put("a_核查.xlsx", new TextEncoder().encode("old"));
    const { status, result } = await checkJson([path, "--write"]);
    expect(status).toBe(2);
    expect(result.workbooks[0]).toMatchObject({ error: null, writeBack: null, writeError: { code: "exists" } });
    expect(readFileSync(there, "utf8")).toBe("old");
    expect((await check([path, "--write", "--overwrite"])).status).toBe(0);
    expect(readFileSync(there).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    ["a full disk", "writeFile", "ENOSPC", "disk-full", /磁盘空间不足/],
    ["a folder without permission", "writeFile", "EACCES", "no-permission", /没有权限/],
  ] as const)("%s: said, and every file as it was", async (_, operation, system, code, words) => {
    const bytes = unfinished();
    const path = folder.put("a.xlsx", bytes);
    const { status, result } = await checkJson([path, "--write"], { files: failing(operation, system) });
    expect(status).toBe(2);
    expect(result.workbooks[0]?.writeError).toMatchObject({ code });
    expect(result.workbooks[0]?.writeError?.message).toMatch(words);
    expect(result.workbooks[0]?.sheets[0]?.layout).not.toBeNull();
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it.each([
    [["--out", "missing/b.xlsx"], "not-found", /不存在/],
    [["--out", "b.csv"], "wrong-extension", /扩展名应为 \.xlsx/],
    [["--out", "a.xlsx"], "same-file", /就是原文件/],
    [["--tick", "Z99"], "unknown-cell", /Z99/],
    [["--untick", "自评表!Z98"], "unknown-cell", /Z98/],
  ])("%j is refused", async (words, code, sentence) => {
    const bytes = unfinished();
    const path = folder.put("a.xlsx", bytes);
    const argv = words.map((word) => (/\.(?:xlsx|csv)$/.test(word) ? join(folder.path, word) : word));
    const { status, result } = await checkJson([path, "--write", ...argv]);
    expect(status).toBe(2);
    expect(result.workbooks[0]?.writeError).toMatchObject({ code });
    expect(result.workbooks[0]?.writeError?.message).toMatch(sentence);
    expect(readdirSync(folder.path)).toEqual(["a.xlsx"]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("several files into one file is refused before anything is read", async () => {
    const { status, out, err } = await check(["a.xlsx", "b.xlsx", "--write", "--out", join(folder.path, "c.xlsx")]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/应为已有的文件夹/);
  });
});
