import { message, type Message } from "../../i18n";
import { finder } from "../grammar/finder";
import { normalise } from "../normalise";
import type { QuantityContext } from "../reading";
import { trendOf } from "../trend";
import { isFamily } from "../units";
import { fallWords, riseWords } from "../words/changes";
import type { NumberReading } from "./scale";

const changeWordIn = finder([...riseWords, ...fallWords]);
const perHeadWords = /每人|人均|每户|户均|标准|单价|\/人|\/户/u;

const measured = ({ level2, name, content }: QuantityContext): string => normalise(`${level2} ${name} ${content}`);

/** 提高到98%: the number is where it stands now and not by how much it moved. */
const endsAtLevel = /[到至达为]\s*[\d.]/u;

/** 95% answered by 提高4个百分点: how high it stands against by how much it moved. */
function changeForLevel(target: NumberReading, actual: NumberReading, context: QuantityContext): boolean {
  return (
    isFamily(target.unit, "share") &&
    isFamily(actual.unit, "share") &&
    actual.quantities.length === 1 &&
    trendOf(actual) !== null &&
    trendOf(target) === null &&
    !endsAtLevel.test(normalise(actual.text)) &&
    changeWordIn(measured(context)) === null
  );
}

/** ≤15000元 answered by 每人500元: an amount in all against one a head. */
function headForAll(target: NumberReading, actual: NumberReading, context: QuantityContext): boolean {
  return (
    actual.scope === "perHead" &&
    target.scope === "" &&
    actual.quantities.length === 1 &&
    isFamily(target.unit, "money") &&
    !perHeadWords.test(`${measured(context)} ${context.unitColumn} ${target.text}`)
  );
}

/** Two numbers of one unit that do not speak of the same thing; null: nothing says so. */
export function meaningsDiffer(target: NumberReading, actual: NumberReading, context: QuantityContext): Message | null {
  const id = changeForLevel(target, actual, context)
    ? "quantity.changeForLevel"
    : headForAll(target, actual, context)
      ? "quantity.headForAll"
      : null;
  return id === null ? null : message(id, { target: target.text.trim(), actual: actual.text.trim() });
}
