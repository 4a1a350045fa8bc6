import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSheet } from "../../../src/check";
import { rules } from "../../../src/rules";
import { checkPractice, parsePracticeKey, type PracticeBook } from "../../../src/training";
import { keyOf, practiceSources } from "../../../scripts/practice/books";
import { workbookOf } from "../../../scripts/practice/workbook";
import { openWorkbook } from "../../../src/workbook/file";
import { root, sheetOf } from "./support";

const folder = path.join(root, "samples/practice");
const key = parsePracticeKey(readFileSync(path.join(folder, "key.json"), "utf8"));
const books: readonly PracticeBook[] = key?.books ?? [];
const cases = books.map((book) => [book.id, book] as const);

describe("the practice workbooks", () => {
  test("are three, of three layouts, from easy to hard, and the key is made from their source", async () => {
    expect(key).toEqual(keyOf(practiceSources));
    expect(books.map(({ level }) => level)).toEqual([1, 2, 3]);
    const layouts = await Promise.all(
      books.map(async ({ file }) => {
        const { reading } = checkSheet(await sheetOf(path.join("samples/practice", file)));
        return reading.kind === "form" ? reading.form.layout : reading.kind;
      }),
    );
    expect(layouts).toEqual(["project-national", "department-changsha", "project-sichuan"]);
    expect(readdirSync(folder).sort()).toEqual([...books.map(({ file }) => file), "key.json"].sort());
  });

  test.each(cases)("%s: the tool finds the key's faults and nothing else", async (_, { file, faults }) => {
    const { findings, reading } = checkSheet(await sheetOf(path.join("samples/practice", file)));
    const told = findings.filter(({ kind }) => kind === "fail" || kind === "review");
    const expected = faults.flatMap(({ cell, rule, also }) => [{ cell, rule }, ...(also ?? [])]);
    const places = (list: readonly { readonly cell: string | null; readonly rule: string }[]) =>
      list.map(({ cell, rule }) => `${cell ?? ""} ${rule}`).sort();
    expect(places(told)).toEqual(places(expected));
    expect(reading.kind === "form" && reading.form.coverage.share).toBe(1);
  });

  test.each(cases)(
    "%s: each fault names a rule and says why, in both languages",
    (_, { faults, title, intro, file }) => {
      const ids = new Set<string>(rules.map(({ id }) => id));
      expect(faults.length).toBeGreaterThanOrEqual(5);
      for (const { rule, explanation } of faults) {
        expect(ids.has(rule)).toBe(true);
        expect(explanation["zh-CN"]).toMatch(/[\u4e00-\u9fff].*[。？]$/);
        expect(explanation.en).toMatch(/^[^\u4e00-\u9fff]+\.$/);
      }
      expect(intro["zh-CN"]).toContain(String(faults.length));
      expect(intro.en).toContain(String(faults.length));
      expect(title.en).not.toBe("");
      // The name is part of an address: no server has to know how to spell it.
      expect(file).toMatch(/^[\w-]+\.xlsx$/);
    },
  );

  test.each(practiceSources.map((source) => [source.id, source] as const))(
    "%s: the file is what its source makes",
    async (_, source) => {
      const made = await openWorkbook(await workbookOf(source), source.file);
      const [info] = await made.listSheets();
      expect(await made.read([info?.id ?? ""])).toEqual([await sheetOf(path.join("samples/practice", source.file))]);
    },
  );
});

describe("reading the key", () => {
  test.each(["", "{", "null", "[]", '{"version":2,"books":[]}', '{"version":1,"books":[{"id":"x"}]}'])(
    "%j is none",
    (text) => {
      expect(parsePracticeKey(text)).toBeNull();
    },
  );
});

describe("checking what was marked", () => {
  const text = { "zh-CN": "说明。", en: "Why." };
  const book: PracticeBook = {
    id: "b",
    file: "b.xlsx",
    sheet: "表",
    level: 1,
    title: text,
    intro: text,
    faults: [
      { cell: "H6", rule: "execution-rate-wrong", explanation: text, also: [{ cell: "I6", rule: "fund-score-wrong" }] },
      { cell: "F8", rule: "missing-actual", explanation: text },
      { cell: "F8", rule: "missing-reason", explanation: text },
      { cell: "B9", rule: "duplicate-indicator", explanation: text },
    ],
  };
  const rulesOf = (faults: readonly { readonly rule: string }[]) => faults.map(({ rule }) => rule);

  test("nothing marked: everything missed", () => {
    expect(checkPractice([], book)).toEqual({ found: [], misnamed: [], missed: book.faults, mistaken: [] });
  });

  test("a cell without a name finds the fault; another cell of the same fault is as good", () => {
    const { found, missed } = checkPractice([{ cell: "I6", rule: null }], book);
    expect(rulesOf(found)).toEqual(["execution-rate-wrong"]);
    expect(missed).toHaveLength(3);
    expect(rulesOf(checkPractice([{ cell: "I6", rule: "fund-score-wrong" }], book).found)).toEqual([
      "execution-rate-wrong",
    ]);
  });

  test("the same fault marked twice counts once and is no mistake", () => {
    const { found, mistaken, misnamed } = checkPractice(
      [
        { cell: "H6", rule: null },
        { cell: "I6", rule: null },
      ],
      book,
    );
    expect([found.length, mistaken.length, misnamed.length]).toEqual([1, 0, 0]);
  });

  test("of two faults in one cell the named one is found, whatever the order of the marks", () => {
    const named = { cell: "F8", rule: "missing-reason" };
    const bare = { cell: "F8", rule: null };
    expect(rulesOf(checkPractice([named], book).found)).toEqual(["missing-reason"]);
    expect(rulesOf(checkPractice([bare, named], book).found)).toEqual(["missing-actual", "missing-reason"]);
    expect(checkPractice([bare, named], book)).toEqual(checkPractice([named, bare], book));
  });

  test("the right cell under a wrong name is told apart from a cell where nothing is wrong", () => {
    const wrong = { cell: "B9", rule: "missing-target" };
    const stray = { cell: "A1", rule: null };
    const { found, misnamed, mistaken } = checkPractice([wrong, stray], book);
    expect(found).toEqual([]);
    expect(misnamed).toEqual([{ fault: book.faults[3], mark: wrong }]);
    expect(mistaken).toEqual([stray]);
  });

  test("anywhere in a merged area is the area", () => {
    const merges = [{ top: 9, left: 2, bottom: 11, right: 3 }];
    expect(rulesOf(checkPractice([{ cell: "C11", rule: null }], book, merges).found)).toEqual(["duplicate-indicator"]);
    expect(checkPractice([{ cell: "C11", rule: null }], book).found).toEqual([]);
  });
});
