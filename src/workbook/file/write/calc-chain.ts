import { parseXml } from "../xml";
import { applySplices, withAttribute, type Splice } from "./splice";

/**
 * The calculation chain without the given cells, which hold no formula any more (Excel repairs a file whose chain names
 * such a cell). Cells follow each other with the sheet's number only where it changes. Null: nothing is left, and
 * the part must go. New formulas need no entry: Excel adds them.
 */
export function withoutChainCells(
  text: string,
  part: string,
  gone: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const splices: Splice[] = [];
  let sheet = "";
  let written = "";
  let kept = 0;
  for (const cell of parseXml(text, part).all("c")) {
    const named = cell.attribute("i");
    sheet = named ?? sheet;
    if (gone.get(sheet)?.has(cell.attribute("r") ?? "")) {
      splices.push({ start: cell.start, end: cell.end, text: "" });
      continue;
    }
    kept++;
    if (named === undefined && written !== sheet) {
      const tag = withAttribute(text.slice(cell.start, cell.openEnd), "i", sheet);
      splices.push({ start: cell.start, end: cell.openEnd, text: tag });
    }
    written = sheet;
  }
  return kept === 0 ? null : applySplices(text, splices);
}
