import { message, type Message } from "../../i18n";
import { directionOf } from "../direction";
import { finder } from "../grammar/finder";
import { normalise } from "../normalise";
import type { QuantityContext } from "../reading";
import { trendNamed, trendOf } from "../trend";
import { conversion, isFamily, isPeriod, splitUnit } from "../units";
import { fallWords, riseWords } from "../words/changes";
import type { NumberReading } from "./scale";

const changeWordIn = finder([...riseWords, ...fallWords]);
const perHeadWords = /每人|人均|每户|户均|标准|单价|\/人|\/户/u;

const measured = ({ level2, name, content }: QuantityContext): string => normalise(`${level2} ${name} ${content}`);

/** 提高到98%: the number is where it stands now and not by how much it moved. */
const endsAtLevel = /[到至达为]\s*[\d.]/u;

/** A level is not reached by so small a part of it: 90% beside 下降3%. */
const farBelow = 3;

const withBefore = /[较比](?:上年|上一年|去年|前年|同期|往年)|同比|环比/u;

/** 95% answered by 提高4个百分点, 10次 by 较上年增加2次: how high it stands against by how much it moved. */
function changeForLevel(target: NumberReading, actual: NumberReading, context: QuantityContext): boolean {
  const shares = isFamily(target.unit, "share") && isFamily(actual.unit, "share");
  return (
    actual.quantities.length === 1 &&
    (shares || withBefore.test(normalise(actual.text))) &&
    trendOf(actual) !== null &&
    trendOf(target) === null &&
    !endsAtLevel.test(normalise(actual.text)) &&
    (changeWordIn(measured(context)) === null ||
      (trendNamed(normalise(context.name)) === null && actual.value * farBelow <= target.value))
  );
}

/** A target of money whose name, unit or words say that it is for each head or piece. */
function forOne(target: NumberReading, context: QuantityContext): NumberReading {
  const named =
    isFamily(target.unit, "money") && perHeadWords.test(`${measured(context)} ${context.unitColumn} ${target.text}`);
  return named ? { ...target, scope: "perHead" } : target;
}

/** The factor from which an amount beside one per head is no longer a dearer or cheaper piece, but the sum. */
const sumFactor = 5;

const countsPieces = ({ scope, unit }: NumberReading): boolean =>
  scope === "perHead" || splitUnit(unit).per.some((per) => !isPeriod(per));

/** How many times the target the actual is, both money, where `one` counts by the piece and `other` does not; else null. */
function moneyTimes(
  target: NumberReading,
  actual: NumberReading,
  one: NumberReading,
  other: NumberReading,
): number | null {
  if (!isFamily(target.unit, "money") || !countsPieces(one) || countsPieces(other)) return null;
  const factor = conversion(actual.unit, target.unit);
  return factor === null || target.value <= 0 ? null : (actual.value * factor) / target.value;
}

/** 76000元(2台) beside ≤4万元/台: the actual says of how many pieces it is the sum. */
const namesPieces = (target: NumberReading, actual: NumberReading): boolean =>
  actual.quantities.some(
    ({ unit, value }) => value > 1 && splitUnit(target.unit).per.some((per) => conversion(unit, per) !== null),
  );

/** ≤2元/份, or a 单价 of ≤100元, answered by 1.8万元. */
function sumForPiece(target: NumberReading, actual: NumberReading): boolean {
  const times = actual.unit === target.unit ? null : moneyTimes(target, actual, target, actual);
  return times !== null && times >= (times > 1 && namesPieces(target, actual) ? 1 : sumFactor);
}

/** ≤15000元 answered by 每人5000元: an amount in all, where nothing says that it is for one as well, against one a head. */
const headForAll = (target: NumberReading, actual: NumberReading): boolean =>
  actual.scope === "perHead" &&
  !countsPieces(target) &&
  actual.quantities.length === 1 &&
  isFamily(target.unit, "money");

/** ≤5万元 answered by 450元/人. */
const pieceForSum = (target: NumberReading, actual: NumberReading): boolean =>
  (moneyTimes(target, actual, actual, target) ?? 1) * sumFactor <= 1;

/** 上下半年各1次, 4月、10月各开展1次: the number is that of each; 各类活动28次 counts them all. */
const ofEach = ({ scope, text }: NumberReading): boolean =>
  scope === "each" || /各(?:自)?(?:开展|举办|举行|组织|召开|完成|进行|安排)了?\d/u.test(normalise(text));

/** ≥100人 answered by 2期,每期52人: what one of them had, where the target counts all. */
const oneOfAll = (target: NumberReading, actual: NumberReading, context: QuantityContext): boolean =>
  actual.value < target.value &&
  (countsPieces(actual) || ofEach(actual)) &&
  !countsPieces(target) &&
  target.scope === "" &&
  directionOf(target, context).direction !== "down";

const difference =
  /(?:提前(?=[^\d]{0,4}\d+(?:\.\d+)?个?(?:天|日|小时|分钟|工作日|周|月))|超额|超计划|超目标|超任务|多完成|少完成|比(?!例|率|重)[^\d,;。]{1,6}?(?:[多增减]|少(?!于))|[比较](?:年初)?(?:目标|计划|预期|任务)值?(?:[提增]?高|[降偏]?低(?!于)|[增多]加?|减?少(?!于))|[尚还]缺|还差|相差)[^\d,;。:()]{0,6}\d/u;

const saved = /(?:节约|节省|结余|剩余)[^\d,;。:()]{0,6}\d/u;

/** ≥50人 answered by 超额完成5人, 比计划少5人, ≤120万元 by 节约1.64万元: by how much it missed the target and not what was reached. */
function differenceOnly(target: NumberReading, actual: NumberReading, context: QuantityContext): boolean {
  if (actual.quantities.length !== 1 || actual.value >= target.value || trendOf(target) !== null) return false;
  const own = normalise(actual.text);
  const left = saved.test(own) && !/节约|节省|结余|剩余/u.test(measured(context) + target.text);
  return (left || difference.test(own)) && !difference.test(normalise(target.text));
}

const byHeads = /(人|户|亩|村|校|班)均|每(人|户|亩|村|校|班)/u;
/** What a number is counted by; 名 and 生 are persons. */
function countedBy({ unit, scope }: NumberReading, words: string): string | null {
  const per = splitUnit(unit).per.find((each) => !isPeriod(each)) ?? (scope === "perHead" ? "人" : undefined);
  const found = byHeads.exec(words);
  return (per ?? found?.[1] ?? found?.[2] ?? null)?.replace(/^[名位生师]$/u, "人") ?? null;
}

/** 人均增收 of ≥3000元 answered by 户均3200元. */
function otherHeads(target: NumberReading, actual: NumberReading, context: QuantityContext): Message | null {
  if (!isFamily(target.unit, "money") || !isFamily(actual.unit, "money")) return null;
  const got = countedBy(actual, actual.quantities.length === 1 ? normalise(actual.text) : "");
  const wanted = got === null ? null : countedBy(target, `${normalise(target.text)} ${measured(context)}`);
  if (wanted === null || wanted === got) return null;
  const unit = splitUnit(target.unit).amount;
  return message("quantity.unitsDiffer", { target: `${unit}/${wanted}`, actual: `${unit}/${got}` });
}

const control = /(?:成本|预算)控制率/u;

/** 成本控制率 of 100% answered by 98%: spent of what was planned, where less is better, or how far the goal was reached. */
function openControl(target: NumberReading, actual: NumberReading, context: QuantityContext): Message | null {
  if (target.comparator !== "" || target.upTo !== null || actual.value === target.value) return null;
  const word = control.exec(measured(context))?.[0];
  if (word === undefined) return null;
  return message("quantity.controlOpen", { word, target: target.text.trim(), actual: actual.text.trim() });
}

const outOf = /满分[^\d]{0,2}(\d+(?:\.\d+)?)/u;

/** ≥90分 answered by 4.8分(满分5分): points of another scale. */
const otherScale = (target: NumberReading, actual: NumberReading): boolean =>
  target.unit === "分" && target.value > Number(outOf.exec(normalise(actual.text))?.[1]);

/** 10万元 of costs without a sign answered by 0: thrift, or nothing done. */
function nothingSpent(target: NumberReading, actual: NumberReading, context: QuantityContext): Message | null {
  const bare = target.comparator === "" && target.upTo === null && actual.value === 0 && target.value > 0;
  if (!bare || !isFamily(target.unit, "money") || directionOf(target, context).direction !== "down") return null;
  return message("quantity.nothingSpent", { target: target.text.trim(), actual: actual.text.trim() });
}

/** Two numbers of one unit that do not speak of the same thing; null: nothing says so. */
export function meaningsDiffer(target: NumberReading, actual: NumberReading, context: QuantityContext): Message | null {
  const other =
    otherHeads(target, actual, context) ??
    openControl(target, actual, context) ??
    nothingSpent(target, actual, context);
  if (other !== null) return other;
  const wanted = forOne(target, context);
  const id = changeForLevel(target, actual, context)
    ? "quantity.changeForLevel"
    : headForAll(wanted, actual) || pieceForSum(wanted, actual) || oneOfAll(wanted, actual, context)
      ? "quantity.headForAll"
      : sumForPiece(wanted, actual)
        ? "quantity.sumForHead"
        : differenceOnly(target, actual, context)
          ? "quantity.differenceOnly"
          : otherScale(target, actual)
            ? "quantity.otherScale"
            : null;
  return id === null ? null : message(id, { target: target.text.trim(), actual: actual.text.trim() });
}
