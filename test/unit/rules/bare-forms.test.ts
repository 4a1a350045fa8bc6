import { rules } from "../../../src/rules";
import { evaluated } from "../../support/evaluated";
import { anIndicator, type FormSpec } from "../../support/form-builder";

// Forms in which whole blocks, columns or texts are missing: every rule has to get along with them, and finds fault only
// with what is there.
const met = { target: "≥30场", actual: "32场", weight: 90, score: 90 };
const fund = { budget: 100, executed: 86, weight: 10, rate: "86%", score: 8.6 };
const bare = {
  ...anIndicator({ actual: "32场", weight: 90, score: 90 }),
  level1: null,
  level2: null,
  nameCell: null,
  targetCell: null,
  actualCell: null,
};

const forms: readonly (readonly [string, FormSpec, readonly string[]])[] = [
  [
    "neither fund block nor total row",
    { funds: null, total: null, indicators: [met] },
    ["review weight-sum-not-100 G14", "review level1-weights-nonstandard G14"],
  ],
  ["no indicators", { indicators: [], funds: [fund], total: null }, []],
  [
    "no columns for points, rates and reasons",
    { indicators: [met], funds: [fund], without: ["weight", "score", "rate", "reason"] },
    [],
  ],
  [
    "no row 年度资金总额",
    { indicators: [met], funds: [{ ...fund, source: "fiscal" }], total: { score: 98.6 } },
    ["review level1-weights-nonstandard G15"],
  ],
  ["nothing in any cell", { funds: [{}], indicators: [{ level1: null, level2: null }] }, []],
  [
    "a block without rows",
    { funds: [], indicators: [met] },
    ["review weight-sum-not-100 G15", "review level1-weights-nonstandard G15", "review missing-score H15"],
  ],
  [
    "no cells for target and actual",
    { funds: null, indicators: [bare] },
    ["review weight-sum-not-100 G15", "review level1-weights-nonstandard G15", "review missing-score H15"],
  ],
  [
    "unscored in every column",
    { funds: [{ budget: 100, executed: 86 }], indicators: [{ target: "≥30场" }] },
    ["fail missing-rate H6", "fail missing-actual F14"],
  ],
];

test.each(forms)("%s", (_, spec, expected) => {
  const evaluation = evaluated(spec);
  const open = rules.flatMap((rule) =>
    rule
      .check(evaluation)
      .filter(({ kind }) => kind === "fail" || kind === "review")
      .map(({ kind, cell }) => `${kind} ${rule.id} ${cell ?? "-"}`),
  );
  expect(open).toEqual(expected);
});
