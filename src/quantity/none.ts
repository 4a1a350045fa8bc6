import { bandOf } from "./band";
import { badThingIn, badThingOf } from "./direction";
import type { QuantityContext, Reading } from "./reading";

/** Whether a target counts what there should be little of. */
export const asksForFew = ({ kind, comparator, value }: Reading, context: QuantityContext): boolean =>
  kind === "number" && (comparator === "<=" || comparator === "<" || value === 0 || badThingOf(context) !== null);

const saysNone = /^(?:全年|年内|本年度?)?(?:无|零|没有|(?:未|没有)(?:发生|发现|出现|产生))[^\d,;。、]{2,10}。?$/u;

/** 无投诉, 零事故, 未发现差错: none of a bad thing, as the whole cell; 没有按时支付拖欠的工资 says the opposite. */
export const isNoneOfBad = (text: string): boolean =>
  saysNone.test(text) && badThingIn(text) !== null && bandOf(text).band !== "missed";
