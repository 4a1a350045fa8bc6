import { basename } from "node:path";
import { checkSheet, type SheetCheck } from "../check";
import type { Profile } from "../profile";
import type { SheetSnapshot } from "../sheet";
import { openWorkbook, type FilePort } from "../workbook/file";
import type { Files } from "./files";

/** A workbook held open, with every sheet read and checked in workbook order. */
export interface OpenedFile {
  readonly port: FilePort;
  readonly sheets: readonly { readonly snapshot: SheetSnapshot; readonly check: SheetCheck }[];
}

/** Reads and checks one file; fails with a `WorkbookError` or `CheckFailure`. `profile` null: chosen from the form. */
export async function openFile(files: Files, path: string, profile: Profile | null): Promise<OpenedFile> {
  const port = await openWorkbook(await files.read(path), basename(path));
  const listed = await port.listSheets();
  const snapshots = await port.read(listed.map(({ id }) => id));
  const options = profile === null ? {} : { profile };
  return { port, sheets: snapshots.map((snapshot) => ({ snapshot, check: checkSheet(snapshot, options) })) };
}
