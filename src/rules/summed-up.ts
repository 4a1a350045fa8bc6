import type { Indicator } from "../form";
import type { Evaluation } from "../scoring";
import { once } from "./once";
import { filledRows } from "./rows";

/**
 * 分值写在总项，目标值、完成值写在下面各子项 (补助畜禽养殖数量 10分, below it 猪 75头, 鸡 450只 without points): what is
 * missing in the row stands in those below it.
 */
export const summedUpBelow = once((evaluation: Evaluation): ReadonlySet<Indicator> => {
  const rows = filledRows(evaluation);
  const found = rows.filter(({ indicator, weight }, index) => {
    const below = rows[index + 1];
    return (
      (weight ?? 0) > 0 &&
      indicator.target.kind === "blank" &&
      indicator.actual.kind === "blank" &&
      below?.indicator.level2?.name === indicator.level2?.name &&
      below?.weight === null &&
      below.indicator.target.kind !== "blank"
    );
  });
  return new Set(found.map(({ indicator }) => indicator));
});
