import * as z from "zod";
import type { Profile } from "./model";

/** Points of 100. */
const points = z.number().min(0).max(100);
const fraction = z.number().min(0).max(1);
const year = z.number().int().min(1990).max(2200);

const citation = z.strictObject({
  document: z.string().min(1),
  article: z.string(),
  basis: z.enum(["source", "practice", "general-knowledge", "inferred", "user"]),
});

const band = z.strictObject({ from: fraction, to: fraction });

const years = z.strictObject({ from: year.nullable(), until: year.nullable() });

function cited<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, citation, years: years.optional() });
}

/** 评分口径 as it may come in from outside. What must agree between its values is in `consistency.ts`. */
const makeSchema = (): z.ZodType<Profile> =>
  z.strictObject({
    id: z.enum(["mof-2020", "mof-2021-cost", "hubei", "sichuan", "changsha", "yinchuan", "custom"]),
    name: z.strictObject({ "zh-CN": z.string().min(1), en: z.string().min(1) }),
    years,
    weights: cited(
      z.strictObject({
        execution: points.nullable(),
        output: points.nullable(),
        benefit: points.nullable(),
        satisfaction: points.nullable(),
        cost: points.nullable(),
        benefitAndSatisfaction: points.nullable(),
        indicators: points.nullable(),
        named: z.array(z.strictObject({ name: z.string().min(1), points })).optional(),
      }),
    ),
    executionRate: cited(z.enum(["B/A", "(B-C)/A"])),
    fundScore: cited(
      z.discriminatedUnion("method", [
        z.strictObject({ method: z.literal("rate") }),
        z.strictObject({
          method: z.literal("steps"),
          steps: z.array(z.strictObject({ atLeast: z.number().min(0).max(10), share: fraction })).min(1),
        }),
      ]),
    ),
    reverse: cited(z.enum(["ratio", "strict"])),
    overachievement: cited(z.strictObject({ threshold: z.number().min(1).max(100), deduct: points })),
    bands: cited(z.strictObject({ achieved: band, partly: band, missed: band })),
    totalCaps: cited(z.array(z.strictObject({ rateBelow: z.number().min(0).max(10), cap: points }))),
    decimals: cited(z.number().int().min(0).max(4)),
    tolerance: cited(z.strictObject({ exact: z.number().min(0).max(5), integer: z.number().min(0).max(5) })),
    grades: cited(z.strictObject({ excellent: points, good: points, fair: points })),
    rules: z.record(z.string(), z.enum(["off", "error", "warning", "note"])),
  });

let made: z.ZodType<Profile> | null = null;

/** Made when it is first needed: most workbooks bring no profile of their own, and making it takes milliseconds. */
export function profileSchema(): z.ZodType<Profile> {
  made ??= makeSchema();
  return made;
}
