import fc from "fast-check";
import { compare, printQuantity, printReading, readActual, readTarget } from "../../../src/quantity";
import type { Comparator, Quantity, Reading } from "../../../src/quantity";
import { answer, contextOf, inWords, metInWords, readWordings, written } from "./wordings";

const wordings = readWordings();
const text = (value: string) => ({ text: value, number: null, percentFormat: false });
const plain = contextOf({});

/** Words of the language in any order: likelier to reach deep into the grammar than single characters. */
const pieces = [
  "≥",
  "≤",
  ">=",
  "至少",
  "不少于",
  "不超过",
  "控制在",
  "以内",
  "以上",
  "约",
  "余",
  "每人",
  "各",
  "每月",
  "共",
  "达到",
  "降至",
  "1",
  "30",
  "95",
  "0.5",
  "1,200",
  "%",
  "‰",
  "万",
  "亿元",
  "万元",
  "元/人·月",
  "场",
  "个(村)",
  "人次",
  "三十",
  "百分之",
  "一",
  "半",
  "年",
  "12月",
  "底前",
  "2023年",
  "第三季度",
  "春节",
  "-",
  "~",
  "/",
  ":",
  "±",
  "、",
  ",",
  ";",
  "。",
  "(",
  ")",
  "\n",
  " ",
  "完成",
  "未",
  "达成预期指标",
  "无",
  "投诉",
  "增长",
  "下降",
  "其中",
  "“",
  "”",
  "．",
  "０",
  "＝",
  "ａ",
  "第",
  "号",
  "指标1:",
  "1.",
  "99999999999999999999",
];
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  sentence,
);

const number = fc.oneof(
  fc.integer({ min: 0, max: 100000 }),
  fc.integer({ min: 1, max: 99999 }).map((value) => value / 100),
);
const positive = number.filter((value) => value > 0);
const comparators: readonly (Comparator | "")[] = [">=", "<=", "=", ">", "<", ""];
const units = [
  "场",
  "人次",
  "个",
  "%",
  "‰",
  "万元",
  "元",
  "亿元",
  "万亩",
  "天",
  "工作日",
  "元/人/月",
  "次/年",
  "公里",
  "平方米",
  "台套",
  "",
];

const quantity: fc.Arbitrary<Quantity> = fc.record({
  comparator: fc.constantFrom(...comparators),
  value: number,
  upTo: fc.constant(null),
  unit: fc.constantFrom(...units),
  approximate: fc.boolean(),
  scope: fc.constantFrom("" as const, "each" as const, "perHead" as const),
  start: fc.constant(0),
  end: fc.constant(0),
});

const meaning = ({ comparator, value, upTo, unit, approximate, scope }: Quantity | Reading) => ({
  comparator,
  value,
  upTo,
  unit,
  approximate,
  scope,
});

function toFullWidth(value: string): string {
  return Array.from(value, (char) =>
    char >= "!" && char <= "~" ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
  ).join("");
}

const numbersIn = (reading: Reading): readonly (number | null)[] => [
  reading.value,
  reading.upTo,
  ...reading.quantities.flatMap(({ value, upTo }) => [value, upTo]),
];

describe("reading and comparing are total", () => {
  test("any texts give readings and a comparison without NaN or Infinity", () => {
    fc.assert(
      fc.property(anything, anything, anything, anything, (target, actual, name, unit) => {
        const context = { ...plain, name, content: target, unitColumn: unit, comparatorColumn: actual };
        const got = answer(text(target), text(actual), context);
        const { ratio, targetValue, actualValue } = got.comparison;
        const all = [ratio, targetValue, actualValue, ...numbersIn(got.target), ...numbersIn(got.actual)];
        expect(all.filter((value) => value !== null && !Number.isFinite(value))).toEqual([]);
        expect([true, false, null]).toContain(got.comparison.met);
        expect(ratio === null || ratio > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("any number in a cell, however shown", () => {
    fc.assert(
      fc.property(fc.double(), fc.boolean(), anything, sentence, (value, percentFormat, shown, target) => {
        const goal = readTarget(text(target), plain);
        const actual = readActual({ text: shown, number: value, percentFormat }, goal, plain);
        const { ratio } = compare(goal, actual, plain);
        expect(ratio === null || Number.isFinite(ratio)).toBe(true);
      }),
    );
  });

  test("what is undecided between two numbers or words says why", () => {
    fc.assert(
      fc.property(sentence, sentence, (target, actual) => {
        const got = answer(text(target), text(actual), plain);
        if (got.comparison.met !== null || got.target.kind === "blank" || got.actual.kind === "blank") return;
        expect(got.comparison.doubts.length + got.target.doubts.length + got.actual.doubts.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the way of typing does not matter", () => {
  test("full width reads like half width, for every wording of the table", () => {
    for (const line of wordings) {
      const [target, actual] = [written(line.target), written(line.actual)];
      const wide = answer(
        { ...target, text: toFullWidth(target.text) },
        { ...actual, text: toFullWidth(actual.text) },
        contextOf(line),
      );
      expect([line.line, inWords(wide.target), inWords(wide.actual), metInWords(wide.comparison)]).toEqual([
        line.line,
        line.targetReads,
        line.actualReads,
        line.met,
      ]);
    }
  });

  test("spaces and line breaks beside words change nothing, for every wording of the table", () => {
    const gap = fc.constantFrom(" ", "  ", "\u3000", "\n", "\u200b");
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings.filter(({ target, actual }) => !/[[⏎]/.test(target + actual))),
        gap,
        fc.nat(),
        (line, space, where) => {
          const spread = (value: string): string => {
            const at = where % (value.length + 1);
            const digits = /[\d.,，．%％０-９〇]/u;
            const between = digits.test(value.charAt(at - 1)) && digits.test(value.charAt(at));
            return between ? value : value.slice(0, at) + space + value.slice(at);
          };
          const got = answer(text(spread(line.target)), text(spread(line.actual)), contextOf(line));
          expect([inWords(got.target), inWords(got.actual), metInWords(got.comparison)]).toEqual([
            line.targetReads,
            line.actualReads,
            line.met,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("printing and reading agree", () => {
  test("a printed quantity reads back as itself, and its comparator is never lost", () => {
    fc.assert(
      fc.property(quantity, (wanted) => {
        const reading = readTarget(text(printQuantity(wanted)), plain);
        expect(reading.kind).toBe("number");
        expect(meaning(reading)).toEqual(meaning(wanted));
      }),
      { numRuns: 300 },
    );
  });

  test("every number reading of the table survives printing", () => {
    for (const line of wordings) {
      const first = readTarget(written(line.target), contextOf(line));
      // 1:1.5 and 2/3 are printed with twelve digits.
      if (first.kind !== "number" || /[:：/∶]|之/u.test(line.target)) continue;
      const again = readTarget(text(printReading(first)), contextOf({}));
      expect([line.line, meaning(again)]).toEqual([line.line, meaning(first)]);
    }
  });

  test.each([
    [">=", ["≥", "≧", ">=", "=>", "＞＝", "至少", "不少于", "不低于", "不得低于", "大于等于", "最少"]],
    ["<=", ["≤", "≦", "<=", "=<", "＜＝", "至多", "不超过", "不高于", "不得超过", "小于等于", "控制在"]],
    [">", [">", "＞", "﹥", "大于", "超过", "高于", "多于"]],
    ["<", ["<", "＜", "﹤", "小于", "低于", "少于", "不足"]],
    ["=", ["=", "＝", "═", "﹦", "等于"]],
  ] as const)("%s in all its forms before any number", (comparator, forms) => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), number, fc.constantFrom(...units), (form, value, unit) => {
        const reading = readTarget(text(`${form}${value}${unit}`), plain);
        expect([reading.comparator, reading.value, reading.unit]).toEqual([comparator, value, unit]);
      }),
    );
  });

  test.each([
    [">=", ["以上", "及以上", "（含）以上"]],
    ["<=", ["以下", "以内", "及以下", "之内"]],
  ] as const)("%s in all its forms after any number", (comparator, forms) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        number,
        fc.constantFrom("场", "人", "%", "万元", "个(村)"),
        (form, value, unit) => {
          expect(readTarget(text(`${value}${unit}${form}`), plain)).toMatchObject({
            kind: "number",
            comparator,
            value,
          });
        },
      ),
    );
  });
});

describe("comparing", () => {
  const reads = (target: string, actual: string) => answer(text(target), text(actual), plain).comparison;
  const exact = fc.constantFrom(...comparators);
  const sign = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<", "": "" } as const;

  test("is monotone in the actual: more never turns met into missed where more is better, nor the other way where less is", () => {
    fc.assert(
      fc.property(exact, number, number, number, (comparator, target, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const low = reads(`${sign[comparator]}${target}场`, `${less}场`);
        const high = reads(`${sign[comparator]}${target}场`, `${more}场`);
        if (low.direction === "down") expect(high.met === true && low.met === false).toBe(false);
        else if (target > 0) expect(low.met === true && high.met === false).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test("万元 and 元 agree", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...comparators),
        fc.integer({ min: 1, max: 1000000 }),
        fc.integer({ min: 1, max: 1000000 }),
        (comparator, target, actual) => {
          // Beyond that one of the two units may be a slip of the pen, which is asked about.
          fc.pre(Math.max(target, actual) < 5000 * Math.min(target, actual));
          const wan = (value: number): string => `${value / 10000}万元`;
          const one = reads(`${sign[comparator]}${target}元`, `${actual}元`);
          const other = reads(`${sign[comparator]}${target}元`, wan(actual));
          const third = reads(`${sign[comparator]}${wan(target)}`, `${actual}元`);
          expect([other.met, third.met]).toEqual([one.met, one.met]);
          expect(other.ratio).toBeCloseTo(one.ratio ?? NaN, 8);
          expect(third.ratio).toBeCloseTo(one.ratio ?? NaN, 8);
        },
      ),
    );
  });

  test("a percentage is the same as text, as a formatted number and beside a unit column", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 10000 }), fc.integer({ min: 2000, max: 10000 }), (target, actual) => {
        const [goal, done] = [target / 100, actual / 100];
        const context = contextOf({ unit: "%", comparator: "≥" });
        const asText = answer(text(`≥${goal}%`), text(`${done}%`), plain).comparison;
        const asFormat = answer(
          { text: `${goal}%`, number: goal / 100, percentFormat: true },
          { text: `${done}%`, number: done / 100, percentFormat: true },
          context,
        ).comparison;
        const asColumn = answer(text(String(goal)), text(String(done)), context).comparison;
        expect([asFormat.met, asColumn.met]).toEqual([asText.met, asText.met]);
        expect(asFormat.ratio).toBeCloseTo(asText.ratio ?? NaN, 8);
        expect(asColumn.ratio).toBeCloseTo(asText.ratio ?? NaN, 8);
      }),
    );
  });

  test("the target itself meets the target, unless it must be passed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(">=" as const, "<=" as const, "=" as const, "" as const),
        positive,
        fc.constantFrom(...units),
        (comparator, value, unit) => {
          const got = reads(`${sign[comparator]}${value}${unit}`, `${value}${unit}`);
          expect([got.met, got.ratio]).toEqual([true, 1]);
        },
      ),
    );
  });

  test("a month earlier is in time, a month later is not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("", "底前", "底", "份"),
        (target, actual, ending) => {
          expect(reads(`${target}月${ending}`, `${actual}月`).met).toBe(actual <= target);
        },
      ),
    );
  });
});
