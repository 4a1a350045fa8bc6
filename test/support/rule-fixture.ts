import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Form } from "../../src/form";
import { builtinProfiles } from "../../src/profile";
import { evaluate, type Evaluation } from "../../src/scoring";
import { message } from "../../src/i18n";
import { aCell, aForm, aNumericCell, type FormSpec } from "./form-builder";

/**
 * What a rule must say to small forms, as data: test/data/rules/<id>.json. A form is described as for `aForm`, with goals,
 * notes and subtotals as plain texts. `verdicts` are all that the rule answers, in order; `says` are parts of the message
 * as it reads in Chinese.
 */
const cell = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.object({
    value: z.union([z.string(), z.number(), z.null()]),
    text: z.string().exactOptional(),
    numberFormat: z.string().exactOptional(),
    formula: z.string().exactOptional(),
  }),
]);
const optionalCell = cell.exactOptional();
const without = z.array(z.enum(["weight", "score", "reason", "rate"])).exactOptional();

const indicator = z.strictObject({
  row: z.number().exactOptional(),
  kind: z.enum(["indicator", "empty"]).exactOptional(),
  level1: z.string().nullable().exactOptional(),
  level1Points: z.number().exactOptional(),
  level2: z.string().nullable().exactOptional(),
  level2Points: z.number().exactOptional(),
  name: z.string().exactOptional(),
  content: z.string().exactOptional(),
  unitColumn: z.string().exactOptional(),
  comparatorColumn: z.string().exactOptional(),
  target: optionalCell,
  actual: optionalCell,
  weight: optionalCell,
  score: optionalCell,
  reason: optionalCell,
  ownRule: optionalCell,
  measures: optionalCell,
  without,
});

const fund = z.strictObject({
  source: z
    .enum(["total", "fiscal", "carryover", "special-account", "unit", "superior", "local", "other"])
    .exactOptional(),
  label: z.string().exactOptional(),
  initialBudget: optionalCell,
  initialOnly: z.boolean().exactOptional(),
  budget: optionalCell,
  executed: optionalCell,
  transferred: optionalCell,
  issued: optionalCell,
  rateWanted: z.number().exactOptional(),
  weight: optionalCell,
  rate: optionalCell,
  score: optionalCell,
  reason: optionalCell,
  without,
});

const form = z.strictObject({
  year: z.number().exactOptional(),
  cutOff: z.boolean().exactOptional(),
  title: z.string().exactOptional(),
  without,
  subject: z.enum(["project", "department"]).exactOptional(),
  funds: z.array(fund).nullable().exactOptional(),
  amountUnit: z.enum(["元", "万元", "亿元"]).nullable().exactOptional(),
  headingPoints: z.number().exactOptional(),
  pointsBeside: z.number().exactOptional(),
  rateFormula: z.enum(["B/A", "(B-C)/A"]).exactOptional(),
  indicators: z.array(indicator).exactOptional(),
  total: z
    .strictObject({ weight: optionalCell, score: optionalCell, grade: z.string().exactOptional() })
    .nullable()
    .exactOptional(),
  headTotal: optionalCell,
  commonReason: optionalCell,
  goals: z
    .array(z.strictObject({ planned: z.string().exactOptional(), achieved: z.string().exactOptional() }))
    .exactOptional(),
  notes: z.array(z.string()).exactOptional(),
  subtotals: z
    .array(
      z.strictObject({ row: z.number(), level1: z.string().nullable(), weight: optionalCell, score: optionalCell }),
    )
    .exactOptional(),
});

const verdict = z.strictObject({
  kind: z.enum(["fail", "review", "pass", "notApplicable"]),
  cell: z.string().nullable().optional(),
  row: z.number().optional(),
  level: z.enum(["error", "warning", "note", "none"]).optional(),
  seen: z.string().optional(),
  expected: z.string().optional(),
  says: z.array(z.string()).optional(),
});

const fixture = z.array(
  z.strictObject({
    case: z.string(),
    profile: z.enum(["mof-2020", "mof-2021-cost", "hubei", "sichuan", "changsha", "yinchuan"]).default("mof-2020"),
    form,
    verdicts: z.array(verdict),
  }),
);

export type RuleCase = z.infer<typeof fixture>[number];
export type ExpectedVerdict = z.infer<typeof verdict>;

const folder = join(__dirname, "..", "data", "rules");

/** The ids that have a fixture file. */
export function fixtureIds(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(".json", ""));
}

export function casesOf(id: string): readonly RuleCase[] {
  const text = readFileSync(join(folder, `${id}.json`), "utf8");
  return fixture.parse(JSON.parse(text));
}

export function evaluationOf({ form: described, profile: id }: Pick<RuleCase, "form" | "profile">): Evaluation {
  const { goals, notes, subtotals, title, pointsBeside, ...rest } = described;
  const spec: FormSpec = { ...rest, ...(title === undefined ? {} : { title, titleCell: aCell("A1", title) }) };
  const texts: Pick<Form, "goals" | "notes" | "subtotals"> = {
    goals: (goals ?? []).map(({ planned, achieved }, index) => ({
      planned: planned === undefined ? null : aCell(`B${index + 11}`, planned),
      achieved: achieved === undefined ? null : aCell(`F${index + 11}`, achieved),
    })),
    notes: (notes ?? []).map((note, index) => aCell(`A${index + 40}`, note)),
    subtotals: (subtotals ?? []).map(({ row, level1, weight, score }) => ({
      row,
      labelCell: aCell(`B${row}`, "小计"),
      level1: level1 === null ? null : { name: level1, cell: aCell("A14", level1), points: null },
      weight: weight === undefined ? null : aNumericCell(`G${row}`, weight),
      score: score === undefined ? null : aNumericCell(`H${row}`, score),
    })),
  };
  const blockPoints =
    pointsBeside === undefined
      ? null
      : { points: pointsBeside, cells: [aCell("A13", `年度绩效目标(${pointsBeside}分)`)] };
  return evaluate(aForm({ ...spec, ...texts, blockPoints }), {
    profile: builtinProfiles[id],
    reason: message("profile.reason.default"),
  });
}
