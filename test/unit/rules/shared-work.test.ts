import { once } from "../../../src/rules/once";
import { checkRules, type Finding } from "../../../src/rules";
import { circularFormula } from "../../../src/rules/circular-formula";
import { fundRowsDontAddUp } from "../../../src/rules/fund-rows-dont-add-up";
import { allRows, filledRows } from "../../../src/rules/rows";
import { evaluated } from "../../support/evaluated";

test("what is worked out once is kept for the same thing and no other", () => {
  let times = 0;
  const lengthOf = once((list: readonly number[]) => {
    times++;
    return list.length;
  });
  const [one, other] = [
    [1, 2],
    [1, 2],
  ];
  expect([lengthOf(one), lengthOf(one), lengthOf(other)]).toEqual([2, 2, 2]);
  expect(times).toBe(2);
});

test("null is a result like any other and kept too", () => {
  let times = 0;
  const nothing = once<object, null>(() => {
    times++;
    return null;
  });
  const thing = {};
  expect([nothing(thing), nothing(thing), times]).toEqual([null, null, 1]);
});

test("two forms share no rows", () => {
  const spec = { indicators: [{ name: "培训场次", target: "≥30场", actual: "43", weight: 6, score: 5.5 }] };
  const [one, other] = [evaluated(spec), evaluated(spec)];
  expect(filledRows(one)).toBe(filledRows(one));
  expect(filledRows(one)).not.toBe(filledRows(other));
});

test("a row holds what messages say of it", () => {
  const [row] = filledRows(
    evaluated({
      indicators: [
        { name: "“双学双比”培训", content: "家政技能", target: "≥30场", actual: "43 场。", weight: 6, score: 5.5 },
      ],
    }),
  );
  expect(row).toMatchObject({
    name: "家政技能",
    meaning: "“双学双比”培训 家政技能",
    subject: "双学双比培训家政技能场",
    target: "≥30场",
    actual: "43 场",
    weight: 6,
    stated: 5.5,
  });
});

test("rows without an indicator are among all rows only", () => {
  const evaluation = evaluated({
    indicators: [
      { name: "培训", target: "1", actual: "1", weight: 1, score: 1 },
      { kind: "empty", level2: "生态效益指标" },
    ],
  });
  expect(allRows(evaluation).map(({ indicator }) => indicator.kind)).toEqual(["indicator", "empty"]);
  expect(filledRows(evaluation)).toHaveLength(1);
});

test("of a long circle the beginning and the last cell are named", () => {
  const indicators = Array.from({ length: 30 }, (_, at) => ({
    target: "1",
    actual: "1",
    weight: 1,
    score: { value: 0, formula: `=H${at === 29 ? 14 : at + 15}` },
  }));
  const [first] = circularFormula.check(evaluated({ indicators }));
  expect(first?.message.values["way"]).toBe(
    "H14 → H15 → H16 → H17 → H18 → H19 → H20 → H21 → H22 → H23 → H24 → … → H43 → H14",
  );
});

test("forty fund rows of the same amount are added up in no time, whether they fit or not", () => {
  const total = (budget: number): readonly (Finding["kind"] | undefined)[] => {
    const parts = Array.from({ length: 40 }, () => ({ source: "other" as const, label: "其他资金", budget: 5 }));
    const form = evaluated({ funds: [{ source: "total", label: "年度资金总额", budget }, ...parts] });
    return checkRules(form, [fundRowsDontAddUp]).map(({ kind }) => kind);
  };
  expect(total(200)).toEqual(["pass"]);
  expect(total(100)).toEqual(["pass"]);
  expect(total(203)).toEqual(["fail"]);
});
