import type { Cell } from "../sheet";
import type { NumericCell } from "./model";

const inOneCell =
  /(?:^|\s)(?:绩效)?(?:自评)?(?:总分|总得分|得分|综合得分|最终得分|得分合计|合计得分|合计|总计)\s*:\s*(\d+(?:\.\d+)?)\s*分?(?:[\s(]|$)/;

/** The points in a cell that names them, 总分：98.5分; null: it does not. */
export function scoreWithin(cell: Cell): NumericCell | null {
  const found = inOneCell.exec(cell.plain);
  return found === null ? null : { cell, value: Number(found[1]), state: "number", inText: true };
}
