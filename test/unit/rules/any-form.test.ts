import fc from "fast-check";
import { render } from "../../../src/i18n";
import { builtinProfiles } from "../../../src/profile";
import { checkRules, type Finding } from "../../../src/rules";
import type { CellInput, FormSpec, FundSpec, IndicatorSpec } from "../../support/form-builder";
import { evaluated } from "../../support/evaluated";

// What people write into the cells, sensible and not.
const amount: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(null, "—", "/", "无", "十分", "#REF!", "100%", "1,234.5"),
  fc.integer({ min: -5, max: 120 }),
  fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100),
);
const value: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(
    null,
    "",
    "≥30场",
    "43",
    "5期",
    "各3个以上",
    "95%",
    "0.95",
    "效果明显",
    "达成预期指标",
    "部分达成",
    "12月底前",
    "2023年3月",
    "≤20万元",
    "0起",
    "无",
    "指标2",
  ),
  fc.integer({ min: -3, max: 2000 }),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const words = fc.constantFrom("培训场次", "合格率", "满意度", "项目总成本", "预算执行率", "资金支付", "促进发展", "");

const indicator: fc.Arbitrary<IndicatorSpec> = fc.record(
  {
    level1: fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标", "项目决策"),
    level2: fc.constantFrom("数量指标", "质量指标", "成本指标", "时效指标", "社会效益指标"),
    name: words,
    content: words,
    target: value,
    actual: value,
    weight: amount,
    score: amount,
    reason: value,
    level1Points: fc.integer({ min: 0, max: 60 }),
  },
  { requiredKeys: ["name"] },
);
const fund: fc.Arbitrary<FundSpec> = fc.record(
  {
    initialBudget: amount,
    budget: amount,
    executed: amount,
    transferred: amount,
    weight: amount,
    rate: amount,
    score: amount,
    reason: value,
  },
  { requiredKeys: [] },
);
const form: fc.Arbitrary<FormSpec> = fc.record(
  {
    year: fc.integer({ min: 2015, max: 2026 }),
    cutOff: fc.boolean(),
    funds: fc.array(fund, { maxLength: 4 }),
    headingPoints: fc.constantFrom(10, 20),
    indicators: fc.array(indicator, { maxLength: 6 }),
    total: fc.record({ weight: amount, score: amount, grade: fc.constantFrom("优", "良", "优良", "") }),
  },
  { requiredKeys: [] },
);
const profile = fc.constantFrom(...Object.values(builtinProfiles));

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, kind, cell, message }) => `${rule} ${kind} ${cell ?? ""} ${render("zh-CN", message)}`);

test("no rule breaks, whatever the form holds, and every text can be read", () => {
  fc.assert(
    fc.property(form, profile, (spec, chosen) => {
      for (const finding of checkRules(evaluated(spec, chosen))) {
        expect(finding.message.id).not.toBe("rules.broken");
        const texts = [finding.message, ...(finding.advice === null ? [] : [finding.advice])];
        for (const locale of ["zh-CN", "en"] as const) {
          for (const text of texts) expect(render(locale, text)).not.toMatch(/NaN|Infinity|∞|undefined|\[object/);
        }
        expect(finding.kind === "review" && finding.level === "error").toBe(false);
      }
    }),
    { numRuns: 120 },
  );
});

test("the same form gives the same findings", () => {
  fc.assert(
    fc.property(form, profile, (spec, chosen) => {
      expect(said(checkRules(evaluated(spec, chosen)))).toEqual(said(checkRules(evaluated(spec, chosen))));
    }),
    { numRuns: 25 },
  );
});

test("errors come before warnings, warnings before notes, notes before what is right", () => {
  const weight = { error: 0, warning: 1, note: 2, none: 3 } as const;
  fc.assert(
    fc.property(form, profile, (spec, chosen) => {
      const levels = checkRules(evaluated(spec, chosen)).map(({ level }) => weight[level]);
      expect(levels).toEqual([...levels].sort((a, b) => a - b));
    }),
    { numRuns: 25 },
  );
});
