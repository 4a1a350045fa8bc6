import { addressOfArea, type Area, isWithin } from "../../sheet";
import { SNAPSHOT_LIMITS } from "../limits";
import { bands, cellsOf, columnsOf, rowsOf } from "./area";
import { isTooLarge } from "./failure";
import type { ExcelHost } from "./host";
import { queueMerges } from "./merges";
import { mergesFromFile } from "./merges-from-file";
import type { RawBlock } from "./raw";
import { runTasks, type ReadTask } from "./tasks";
import { fitsWindow, queueBlock, queueHidden, queueLockedShare, queueLook, WINDOW, type SheetLook } from "./window";

/** All that was read of a sheet, as Excel gave it. */
export interface RawSheet extends Omit<SheetLook, "window"> {
  readonly block: RawBlock | null;
  readonly truncated: boolean;
}

/** Rows of a block: small enough that one block of long texts stays far below 5 MB. */
const BLOCK_CELLS = 20_000;

/** Reads sheets: one round trip for sheets that fit the window, and one more (or as many as the limits ask) for larger ones. */
export async function readSheets(host: ExcelHost, ids: readonly string[]): Promise<readonly RawSheet[]> {
  const looks = await lookAt(host, ids);
  const parts = looks.map((look) => (fitsWindow(look) ? null : new LargeSheet(look, canTellMerges(host))));
  await runTasks(
    host,
    parts.flatMap((part) => part?.tasks() ?? []),
  );
  const sheets = looks.map(
    (look, index) => parts[index]?.result() ?? { ...look, block: look.window, truncated: false },
  );
  if (canTellMerges(host)) return sheets;
  const merges = await mergesFromFile(host);
  return sheets.map((sheet) => ({ ...sheet, merges: merges.get(sheet.name) ?? [] }));
}

export const canTellMerges = (host: ExcelHost): boolean => host.has(13, "Range", "getMergedAreasOrNullObject");

async function lookAt(host: ExcelHost, ids: readonly string[]): Promise<readonly SheetLook[]> {
  try {
    const looks = await host.trip((context) => {
      const collects = ids.map((id) => queueLook(context, id, canTellMerges(host)));
      return () => collects.map((collect) => collect());
    });
    return looks.filter((look) => look !== null); // a sheet deleted since it was listed is left out
  } catch (error) {
    if (!isTooLarge(error) || ids.length < 2) throw error;
    const middle = Math.ceil(ids.length / 2);
    return [...(await lookAt(host, ids.slice(0, middle))), ...(await lookAt(host, ids.slice(middle)))];
  }
}

/** The cells of a large sheet that are read: those with content, up to the limits. */
function extentOf(filled: Area): Area {
  return {
    ...filled,
    bottom: Math.min(filled.bottom, filled.top + SNAPSHOT_LIMITS.rows - 1),
    right: Math.min(filled.right, filled.left + SNAPSHOT_LIMITS.columns - 1),
  };
}

class LargeSheet {
  readonly #look: SheetLook;
  readonly #withMerges: boolean;
  readonly #extent: Area;
  readonly #blocks: RawBlock[] = [];
  #locked: boolean | null = true;
  #hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] } = { rows: [], columns: [] };
  #merges: readonly Area[] = [];

  constructor(look: SheetLook, withMerges: boolean) {
    this.#look = look;
    this.#withMerges = withMerges;
    this.#extent = extentOf(look.filled ?? WINDOW);
  }

  tasks(): readonly ReadTask[] {
    const rows = Math.max(1, Math.floor(BLOCK_CELLS / columnsOf(this.#extent)));
    return [this.#frame(), ...bands(this.#extent, rows).map((area) => this.#content(area))];
  }

  result(): RawSheet {
    const blocks = [...this.#blocks].sort((a, b) => a.area.top - b.area.top);
    return {
      ...this.#look,
      locked: this.#locked,
      hiddenRows: this.#hidden.rows,
      hiddenColumns: this.#hidden.columns,
      merges: this.#merges,
      block: {
        area: this.#extent,
        values: blocks.flatMap((block) => block.values),
        texts: blocks.flatMap((block) => block.texts),
        formulas: blocks.flatMap((block) => block.formulas),
        numberFormats: blocks.flatMap((block) => block.numberFormats),
      },
      truncated: this.#look.filled !== null && !isWithin(this.#look.filled, this.#extent),
    };
  }

  /** What concerns the sheet as a whole. Merged areas may reach out of the filled cells (an empty reason column). */
  #frame(): ReadTask {
    const used = this.#look.used ?? this.#extent;
    const right = Math.min(Math.max(used.right, this.#extent.right), this.#extent.left + SNAPSHOT_LIMITS.columns - 1);
    const framed: Area = { ...this.#extent, left: Math.min(used.left, this.#extent.left), right };
    return {
      cells: rowsOf(framed),
      split: () => null,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(this.#look.id);
        const range = sheet.getRange(addressOfArea(this.#extent));
        const locked = queueLockedShare(range);
        const hidden = queueHidden(range);
        const merges = this.#withMerges ? queueMerges(sheet, framed) : () => [];
        return () => {
          this.#locked = locked();
          this.#hidden = hidden(this.#extent);
          this.#merges = merges();
        };
      },
    };
  }

  #content(area: Area): ReadTask {
    return {
      cells: cellsOf(area),
      split: () => {
        if (rowsOf(area) < 2) return null;
        const middle = Math.floor((area.top + area.bottom) / 2);
        return [this.#content({ ...area, bottom: middle }), this.#content({ ...area, top: middle + 1 })];
      },
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(this.#look.id).getRange(addressOfArea(area));
        const block = queueBlock(range);
        return () => {
          const cells = block();
          if (cells !== null) this.#blocks.push(cells);
        };
      },
    };
  }
}
