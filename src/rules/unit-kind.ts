import { remembered } from "../quantity";

/**
 * What a unit measures. Units of one kind can be compared (after conversion), units of two kinds never; counting words
 * (个, 场, 次, 件, 套 …) are used so freely for one another that they are one kind, save people against households.
 */
export type UnitKind =
  "percent" | "money" | "length" | "area" | "mass" | "volume" | "data" | "time" | "people" | "household" | "count";

const kinds: readonly (readonly [UnitKind, RegExp])[] = [
  ["percent", /^(?:%|‰|百分比|百分点|个百分点)$/],
  ["money", /^(?:[十百千万亿]*(?:元|美元|欧元|港元|块))$/],
  ["length", /^(?:[十百千万亿]*(?:千米|公里|米|厘米|毫米|延米|里|km|cm|mm|m))$/i],
  ["area", /^(?:[十百千万亿]*(?:亩|公顷|㎡|m2|m²|平方米|平方公里|平米|km2|km²))$/i],
  ["mass", /^(?:[十百千万亿]*(?:吨|公斤|千克|克|斤|kg|t))$/i],
  ["volume", /^(?:[十百千万亿]*(?:立方米|立方|方|升|m3|m³))$/i],
  ["data", /^(?:TB|GB|MB|PB)$/i],
  ["time", /^(?:[十百千万亿]*(?:年|个月|月|周|天|日|工作日|个工作日|小时|学时|课时|分钟))$/],
  ["people", /^(?:[十百千万]*(?:人|名|位|人次|人数))$/],
  ["household", /^(?:[十百千万]*(?:户|家庭|户家庭))$/],
];

/** null: no unit. A unit with noun or slash (个村, 元/人) counts by its first word where that is a counting word, else it is not judged. */
export const unitKind: (unit: string) => UnitKind | null = remembered(kindOf);

function kindOf(unit: string): UnitKind | null {
  if (unit === "" || unit.includes("/") || unit.includes("每")) return null;
  return kinds.find(([, pattern]) => pattern.test(unit))?.[0] ?? "count";
}

const interchangeable: readonly (readonly string[])[] = [
  ["场", "场次", "次", "期", "批", "批次", "轮", "届"],
  ["人", "名", "位", "人次"],
  ["户", "家", "家庭"],
];

/** 份 of 万份. */
const single = (unit: string): string => unit.replace(/^[百千万亿]+(?=.)/, "");

/** Whether two counting units count the same things: 场 and 期, 人 and 名, 份 and 万份, 个 and 个村. No unit fits every counting word. */
export function countsAlike(a: string, b: string): boolean {
  const [left, right] = [unitKind(a) ?? "count", unitKind(b) ?? "count"];
  const loose: readonly UnitKind[] = ["count", "people", "household"];
  if (!loose.includes(left) || !loose.includes(right)) return left === right;
  const [one, other] = [single(a), single(b)];
  return (
    one.startsWith(other) ||
    other.startsWith(one) ||
    interchangeable.some((group) => group.includes(one) && group.includes(other))
  );
}
