import { checkWorkbook, failedItem, type WorkbookBytes } from "../check-workbook";
import type { NodeTask } from "./pool";
import { readWorkbookFile } from "./read-file";

/** One task of the pool. The line is handed over as text: it goes into the journal as it is. */
export default async function run(task: NodeTask): Promise<string> {
  let read: WorkbookBytes;
  try {
    read = await readWorkbookFile(task.path, task.file);
  } catch (error) {
    return JSON.stringify(failedItem(task, error));
  }
  return JSON.stringify(await checkWorkbook(task, read));
}
