import { checkForms, type FormCheck } from "../check";
import { honour } from "../record";
import { addressOf, type SheetSnapshot } from "../sheet";
import { openWorkbook } from "../workbook/file";

/** What a roll-up and a comparison need of a workbook. */
export interface WorkbookForms {
  readonly checks: readonly FormCheck[];
  /** Everything that is written on its sheets: what a parent's workbook says of its sites stands anywhere. */
  readonly texts: readonly { readonly sheet: string; readonly cell: string; readonly text: string }[];
}

function textsOf({ name, texts, top, left }: SheetSnapshot): WorkbookForms["texts"] {
  return texts.flatMap((row, at) =>
    row.flatMap((text, offset) =>
      text.trim() === "" ? [] : [{ sheet: name, cell: addressOf(top + at, left + offset), text }],
    ),
  );
}

/** The forms of a workbook, checked with the decisions kept in it. Fails with a `WorkbookError`. */
export async function readForms(bytes: Uint8Array, file: string): Promise<WorkbookForms> {
  const port = await openWorkbook(bytes, file);
  const listed = await port.listSheets();
  const snapshots = await port.read(listed.map(({ id }) => id));
  const { record } = honour(await port.readRecord());
  const checks = snapshots.flatMap((snapshot) => checkForms(snapshot, { record }));
  return {
    checks: checks.flatMap((check) => (check.evaluation === null ? [] : [check])),
    texts: snapshots.flatMap(textsOf),
  };
}
