import { arabic, chinese } from "../grammar/numeral";
import { firstOf } from "../grammar/parser";
import { normalise } from "../normalise";

const numeral = firstOf(arabic, chinese);
const figures = "([\\d一二三四五六七八九十]{1,4})";
const before = "^(?:[^\\d,;。]{0,8}[^目提以之])?前";
/** 全省前三名, 排名前10位, 前20%: as the whole cell; 截至目前10名 and 提前10天 are none. */
const amongFirst = new RegExp(`${before}${figures}(名|位|强|%)(?:以内|之内|内)?$`, "u");
/** 第二名, 全省第8位, 列第12. */
const place = new RegExp(`^[^\\d,;。]{0,10}第${figures}(?:名|位)?$`, "u");
const bareNumber = /^(\d{1,4})(?:名|位)?$/u;
const namesPlaces = /排名|名次|位次|排位|排序/u;

interface Place {
  readonly value: number;
  readonly share: boolean;
}

function placeIn(text: string, pattern: RegExp): Place | null {
  const [, figure, unit = ""] = pattern.exec(text) ?? [];
  const value = figure === undefined ? undefined : numeral(figure, 0)?.value.value;
  return value === undefined ? null : { value, share: unit === "%" };
}

/** 前三名 answered by 第二名, or by 2 where the name counts places: whether the place was reached; null: not both are places. */
export function reachesPlace(target: string, actual: string, name: string): boolean | null {
  const wanted = target.includes("前") ? placeIn(normalise(target), amongFirst) : null;
  if (wanted === null) return null;
  const got = normalise(actual);
  const bare = namesPlaces.test(name + target) && !wanted.share ? placeIn(got, bareNumber) : null;
  const reached = placeIn(got, amongFirst) ?? placeIn(got, place) ?? bare;
  return reached === null || reached.share !== wanted.share ? null : reached.value <= wanted.value;
}
