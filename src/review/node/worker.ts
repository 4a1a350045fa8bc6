import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { annotated } from "../annotate";
import { checkWorkbook, type WorkbookBytes } from "../check-workbook";
import { failedItem } from "../failed-item";
import type { NodeTask } from "./pool";
import { fileFailure, readWorkbookFile } from "./read-file";

let drafts = 0;

/** Puts a whole file in place or none: whatever ends the program, no half copy is left under its name. */
async function save(path: string, file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${process.pid}-${threadId}${(drafts += 1)}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(draft, "w");
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw fileFailure(error, file);
  }
}

/** One task of the pool. The line is handed over as text: it goes into the journal as it is. */
export default async function run(task: NodeTask): Promise<string> {
  const { file, locale, copies } = task;
  let read: WorkbookBytes;
  try {
    read = await readWorkbookFile(task.path, file);
  } catch (error) {
    return JSON.stringify(failedItem(task, error));
  }
  if (copies === null) return JSON.stringify(await checkWorkbook(task, read));
  const item = await checkWorkbook(task, read, (port, checked) =>
    annotated(port, checked, locale, async (bytes) => {
      await save(join(copies.out, copies.folder, file), file, bytes);
      return `${copies.folder}/${file}`;
    }),
  );
  return JSON.stringify(item);
}
