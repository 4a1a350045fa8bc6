import { openExcel } from "../workbook/excel";
import { nextFinding } from "./next-finding";

/** Where the user stands, e.g. "H28". */
async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address.slice(range.address.lastIndexOf("!") + 1);
  });
}

async function selectNext(): Promise<void> {
  const port = openExcel();
  const next = await nextFinding(port, await selectedAddress());
  if (next !== null) await port.select(next.sheet, next.cell);
}

/**
 * The ribbon button 下一处. A button has no place for a sentence: where nothing is to be found or Excel is busy, the
 * selection stays where it is, as its tip says. Excel waits for `completed`, whatever happened.
 */
function onNextFinding(event: Office.AddinCommands.Event): void {
  selectNext().then(
    () => {
      event.completed();
    },
    () => {
      event.completed();
    },
  );
}

void Office.onReady(() => {
  Office.actions.associate("nextFinding", onNextFinding);
});
