import fc from "fast-check";
import { render } from "../../../src/i18n";
import {
  decide,
  everything,
  filterItems,
  isOutdated,
  onlyFiles,
  parseSession,
  serialiseSession,
  withItems,
  withSkipped,
  type ReviewItem,
  type ReviewSession,
} from "../../../src/review";
import { itemOf, itemOfBytes, sessionOf } from "../../support/review-items";

let items: ReviewItem[];
let session: ReviewSession;

beforeAll(async () => {
  items = [
    await itemOf("城北/甲.xlsx"),
    await itemOf("城北/乙.xlsx", { total: [100, 60] }),
    await itemOf("城南/丙.xlsx"),
    await itemOfBytes("城南/坏.xlsx", new Uint8Array([1])),
  ];
  session = sessionOf(items);
});

const files = (found: readonly ReviewItem[]): string[] => found.map(({ file }) => file);

describe("the session", () => {
  test("is the same, byte for byte, in whatever order the items come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.nat(4), (order, cut) => {
        const shuffled = order.map((at) => items[at]!);
        const empty = sessionOf([]);
        const inTwoParts = withItems(withItems(empty, shuffled.slice(0, cut)), shuffled.slice(cut));
        expect(serialiseSession(inTwoParts)).toBe(serialiseSession(session));
      }),
    );
  });

  test("an item takes the place of an older one of the same file", async () => {
    const again = withItems(session, [await itemOf("城北/乙.xlsx", {}, "b".repeat(64))]);
    expect(again.items).toHaveLength(4);
    expect(again.items.find(({ file }) => file === "城北/乙.xlsx")?.hash).toBe("b".repeat(64));
  });

  test("forgets files that are gone, and sorts what was skipped", () => {
    expect(files(onlyFiles(session, new Set(["城南/丙.xlsx", "新.xlsx"])).items)).toEqual(["城南/丙.xlsx"]);
    const skipped = withSkipped(session, [
      { file: "b.pdf", reason: "other-type" },
      { file: "a.doc", reason: "other-type" },
    ]);
    expect(skipped.skipped.map(({ file }) => file)).toEqual(["a.doc", "b.pdf"]);
  });

  test("comes back from its text as it was", () => {
    const decided = decide(session, "城北/乙.xlsx", { state: "returned", comment: " 合计有误，请更正 " });
    const parsed = parseSession(serialiseSession(decided));
    expect(parsed).toEqual({ ok: true, session: decided });
    const withMark = parseSession(`\uFEFF${serialiseSession(decided)}`);
    expect(withMark.ok).toBe(true);
  });

  test("one of before, which did not tell transfers from above, is taken up", () => {
    const forms = items.flatMap((item) => item.forms);
    const before = forms.reduce((text, form) => {
      const { transferred, ...told } = form;
      expect(transferred).toBeNull();
      return text.replaceAll(JSON.stringify(form), JSON.stringify(told));
    }, serialiseSession(session));
    expect(before).not.toBe(serialiseSession(session));
    expect(parseSession(before)).toEqual({ ok: true, session });
  });

  test.each([
    ["no JSON", () => "PK…", /不是 JSON/],
    ["other JSON", () => '{"version":1,"workbooks":[]}', /不是审核进度文件/],
    ["null", () => "null", /不是审核进度文件/],
    ["a newer version", () => serialiseSession(session).replace('"version":1', '"version":2'), /更新版本/],
    [
      "a damaged one",
      () => serialiseSession(session).replace('"state":"failed"', '"state":"lost"'),
      /items\.\d+\.state/,
    ],
  ])("refuses %s and says so", (_, text, words) => {
    const parsed = parseSession(text());
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(render("zh-CN", parsed.problem)).toMatch(words);
  });

  test("never fails on any text", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseSession(text).ok));
  });
});

describe("处理意见", () => {
  test("is kept by file with the bytes it was made on, and taken away when emptied", () => {
    const decided = decide(session, "城北/乙.xlsx", { state: "returned", comment: " 合计有误 " });
    expect(decided.decisions).toEqual({
      "城北/乙.xlsx": { state: "returned", comment: "合计有误", hash: "a".repeat(64) },
    });
    expect(decide(decided, "城北/乙.xlsx", { state: null, comment: "  " })).toEqual(session);
  });

  test("is outdated once the file has other bytes", async () => {
    const { decisions } = decide(session, "城北/乙.xlsx", { state: "accepted", comment: "" });
    const decision = decisions["城北/乙.xlsx"]!;
    expect(isOutdated(items[1]!, decision)).toBe(false);
    expect(isOutdated(await itemOf("城北/乙.xlsx", {}, "c".repeat(64)), decision)).toBe(true);
  });

  test("the order of decisions changes nothing", () => {
    const one = { state: "accepted", comment: "" } as const;
    const forth = decide(decide(session, "城北/甲.xlsx", one), "城南/丙.xlsx", one);
    const back = decide(decide(session, "城南/丙.xlsx", one), "城北/甲.xlsx", one);
    expect(serialiseSession(forth)).toBe(serialiseSession(back));
  });
});

describe("filter and search", () => {
  test.each([
    ["errors", ["城北/乙.xlsx"]],
    ["unread", ["城南/坏.xlsx"]],
    [null, ["城北/乙.xlsx", "城北/甲.xlsx", "城南/丙.xlsx", "城南/坏.xlsx"]],
  ] as const)("by outcome %s", (outcome, expected) => {
    expect(files(filterItems(session, { ...everything, outcome })).sort()).toEqual([...expected].sort());
  });

  test("clean and the open outcomes part what was checked", () => {
    const count = (outcome: "clean" | "errors" | "warnings" | "questions"): string[] =>
      files(filterItems(session, { ...everything, outcome }));
    const open = new Set([...count("errors"), ...count("warnings"), ...count("questions")]);
    expect(count("clean").filter((file) => open.has(file))).toEqual([]);
    expect(count("clean").length + open.size).toBe(3);
  });

  test("by decision", () => {
    const decided = decide(session, "城南/丙.xlsx", { state: "accepted", comment: "" });
    expect(files(filterItems(decided, { ...everything, decision: "accepted" }))).toEqual(["城南/丙.xlsx"]);
    expect(files(filterItems(decided, { ...everything, decision: "undecided" }))).toHaveLength(3);
  });

  test.each([
    ["城北 乙", ["城北/乙.xlsx"]],
    ["妇女联合会 ２０２３", ["城北/乙.xlsx", "城北/甲.xlsx", "城南/丙.xlsx"]],
    ["没有这个单位", []],
    ["  ", ["城北/乙.xlsx", "城北/甲.xlsx", "城南/丙.xlsx", "城南/坏.xlsx"]],
    ["不是电子表格", ["城南/坏.xlsx"]],
  ])("by the words %p", (words, expected) => {
    expect(files(filterItems(session, { ...everything, words })).sort()).toEqual([...expected].sort());
  });

  test("by the words of a comment", () => {
    const decided = decide(session, "城北/甲.xlsx", { state: null, comment: "请补充佐证" });
    expect(files(filterItems(decided, { ...everything, words: "佐证" }))).toEqual(["城北/甲.xlsx"]);
  });
});
