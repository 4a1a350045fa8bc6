import { message } from "../i18n";
import { bandOf } from "./band";
import { badThingIn, badThingOf } from "./direction";
import { note, numberReading, quantityOf, reading } from "./draft";
import type { QuantityContext, Reading, Written } from "./reading";
import { trendOf } from "./trend";
import { isFamily } from "./units";

/**
 * Whether a target counts what there should be little of. Money and days have a limit, but 无 of them is nothing spent or
 * nothing known; and accidents that are to fall by 5% fell by an unknown share where there were none.
 */
export function asksForFew(target: Reading, context: QuantityContext): boolean {
  if (target.kind !== "number" || trendOf(target) !== null) return false;
  const limit =
    (target.comparator === "<=" || target.comparator === "<") && !limited.some((one) => isFamily(target.unit, one));
  return limit || target.value === 0 || badThingOf(context) !== null;
}

const limited = ["money", "duration"] as const;

const saysNone = /^(?:全年|年内|本年度?)?(?:无|零|没有|(?:未|没有)(?:发生|发现|出现|产生))[^\d,;。、]{2,10}。?$/u;

/** 无投诉, 零事故, 未发现差错: none of a bad thing, as the whole cell; 没有按时支付拖欠的工资 says the opposite. */
export const isNoneOfBad = (text: string): boolean =>
  saysNone.test(text) && badThingIn(text) !== null && bandOf(text).band !== "missed";

/** 无 beside a target: none of a bad thing is the number 0; otherwise it may mean that the indicator did not apply. */
export function readNone(written: Written, target: Reading, context: QuantityContext): Reading {
  if (target.kind === "blank") return reading("blank", written);
  if (asksForFew(target, context)) {
    const zero = quantityOf(0, target.unit, 1);
    return numberReading(written, zero, [zero], {
      inferred: [message("quantity.noneAsZero", { text: written.text.trim() })],
    });
  }
  return reading("qualitative", written, {
    doubts: note(target.kind === "number", () => message("quantity.noneUnclear", { text: written.text.trim() })),
  });
}
