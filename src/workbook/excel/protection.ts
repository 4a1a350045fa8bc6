import { addressOfArea, type Area } from "../../sheet";
import type { ExcelHost } from "./host";
import type { RawSheet } from "./reader";
import { contentArea } from "./snapshot";

/** Queues which cells of a range are locked, cell by cell. */
export function queueLocked(range: Excel.Range): () => boolean[][] {
  const cells = range.getCellProperties({ format: { protection: true } });
  return () => cells.value.map((row) => row.map((cell) => cell.format?.protection?.locked !== false));
}

/** Unlocked cells as areas: runs along each row, equal runs of neighbouring rows joined. */
function unlockedAreas(locked: readonly (readonly boolean[])[], top: number, left: number): readonly Area[] {
  const done: Area[] = [];
  let growing: Area[] = [];
  for (const [index, row] of locked.entries()) {
    const here: Area[] = [];
    for (let column = 0; column < row.length; column++) {
      if (row[column] !== false) continue;
      const from = column;
      while (row[column + 1] === false) column++;
      const run = { left: left + from, right: left + column };
      const above = growing.find((area) => area.left === run.left && area.right === run.right);
      here.push({ ...run, top: above?.top ?? top + index, bottom: top + index });
    }
    done.push(...growing.filter((area) => !here.some((next) => next.left === area.left && next.right === area.right)));
    growing = here;
  }
  return [...done, ...growing];
}

/** The editable areas of each sheet; a further round trip only where a protected sheet has locked and unlocked cells. */
export async function readUnlocked(
  host: ExcelHost,
  sheets: readonly RawSheet[],
): Promise<readonly (readonly Area[])[]> {
  const areas = sheets.map(({ block }) => (block === null ? null : contentArea(block)));
  const isMixed = sheets.map((sheet, index) => sheet.isProtected && sheet.locked === null && areas[index] !== null);
  const locked = isMixed.includes(true)
    ? await host.trip((context) => {
        const collects = sheets.map(({ id }, index) => {
          const area = areas[index];
          if (isMixed[index] !== true || area === null || area === undefined) return () => [];
          return queueLocked(context.workbook.worksheets.getItem(id).getRange(addressOfArea(area)));
        });
        return () => collects.map((collect) => collect());
      })
    : [];
  return sheets.map((sheet, index) => {
    const area = areas[index];
    if (!sheet.isProtected || area === null || area === undefined || sheet.locked === true) return [];
    return sheet.locked === false ? [area] : unlockedAreas(locked[index] ?? [], area.top, area.left);
  });
}
