import {
  every,
  firstOf,
  map,
  oneOf,
  optional,
  startingWith,
  startsOf,
  then,
  whole,
  word,
} from "../../../../src/quantity/grammar/parser";
import { canStart, type Starts } from "../../../../src/quantity/grammar/starts";
import { finder } from "../../../../src/quantity/grammar/finder";

const ab = oneOf([
  ["a", 1],
  ["ab", 2],
  ["b", 3],
]);
const anything = (text: string, at: number) => (at < text.length ? { value: text.charAt(at), end: at + 1 } : null);

describe("rules", () => {
  test("the longest wording wins, whatever the order", () => {
    expect(ab("abc", 0)).toEqual({ value: 2, end: 2 });
    expect(ab("xab", 1)).toEqual({ value: 2, end: 3 });
    expect(ab("abc", 1)).toEqual({ value: 3, end: 2 });
    expect(ab("abc", 2)).toBeNull();
    expect(ab("", 0)).toBeNull();
  });

  test("the first rule that fits", () => {
    const rule = firstOf(word(["xy"]), word(["x", "xyz"]));
    expect(rule("xyz", 0)).toEqual({ value: "xy", end: 2 });
    expect(rule("xz", 0)).toEqual({ value: "x", end: 1 });
    expect(rule("z", 0)).toBeNull();
  });

  test("one after the other, and a rule that may be missing", () => {
    const rule = then(word(["x"]), optional(word(["y"])));
    expect(rule("xyz", 0)).toEqual({ value: ["x", "y"], end: 2 });
    expect(rule("xz", 0)).toEqual({ value: ["x", null], end: 1 });
    expect(rule("yx", 0)).toBeNull();
    expect(then(word(["x"]), word(["y"]))("xz", 0)).toBeNull();
  });

  test("a changed value", () => {
    expect(map(ab, (value) => value * 10)("ab", 0)).toEqual({ value: 20, end: 2 });
    expect(map(ab, (value) => value * 10)("x", 0)).toBeNull();
  });

  test("whole: nothing else stands in the text", () => {
    expect(whole(ab, "ab")).toBe(2);
    expect(whole(ab, "abb")).toBeNull();
    expect(whole(ab, "xab")).toBeNull();
    expect(whole(ab, "")).toBeNull();
  });

  test("every place, from left to right, none overlapping", () => {
    expect(every(ab, "xabxbab")).toEqual([
      { value: 2, start: 1, end: 3 },
      { value: 3, start: 4, end: 5 },
      { value: 2, start: 5, end: 7 },
    ]);
    expect(every(ab, "xyz")).toEqual([]);
    expect(every(ab, "")).toEqual([]);
  });
});

describe("with what a rule begins", () => {
  const begins = (starts: Starts | undefined): string =>
    Array.from("abxyz12")
      .filter((char) => starts === undefined || canStart(starts, char.charCodeAt(0)))
      .join("");

  test("is known of words and of what is made of them", () => {
    expect(begins(ab.starts)).toBe("ab");
    expect(begins(map(ab, String).starts)).toBe("ab");
    expect(begins(firstOf<string | number>(ab, word(["xy"])).starts)).toBe("abx");
    expect(begins(then(ab, word(["xy"])).starts)).toBe("ab");
    expect(begins(startsOf("12", ab))).toBe("ab12");
  });

  test("is not known where one of them may begin with anything", () => {
    expect(startsOf("12", anything)).toBeUndefined();
    expect(firstOf<string | number>(ab, anything)("z", 0)).toEqual({ value: "z", end: 1 });
    expect(startingWith(undefined, anything)("z", 0)).toEqual({ value: "z", end: 1 });
  });

  test("a rule is not asked where it cannot fit", () => {
    const asked: number[] = [];
    const rule = startingWith(startsOf("x"), (_, at) => {
      asked.push(at);
      return { value: at, end: at + 1 };
    });
    expect([rule("axb", 0), rule("axb", 1), rule("axb", 2)]).toEqual([null, { value: 1, end: 2 }, null]);
    expect(asked).toEqual([1]);
  });
});

describe("the first word of a table that a text contains", () => {
  const found = finder(["整改", "投诉办结", "投诉", "整"]);
  test.each([
    ["投诉的整改", "整改"],
    ["投诉办结率", "投诉办结"],
    ["整理投诉", "投诉"],
    ["整理", "整"],
    ["处理整", "整"],
    ["处理", null],
    ["", null],
    ["投", null],
  ])("%s: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});
