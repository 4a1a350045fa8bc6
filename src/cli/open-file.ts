import { basename } from "node:path";
import { checkForms, type SheetCheck } from "../check";
import type { Message } from "../i18n";
import type { Profile } from "../profile";
import { honour } from "../record";
import type { SheetSnapshot } from "../sheet";
import { openWorkbook, type FilePort } from "../workbook/file";
import type { Files } from "./files";

export type ReadSheets = readonly { readonly snapshot: SheetSnapshot; readonly check: SheetCheck }[];

/** A workbook held open, with every sheet read and checked in workbook order. */
export interface OpenedFile {
  readonly port: FilePort;
  /** What a reader should know of the decisions kept with the workbook. */
  readonly remarks: readonly Message[];
  readonly sheets: ReadSheets;
  /** Reads and checks it once more, after a write. */
  readonly again: () => Promise<ReadSheets>;
}

/** Reads and checks one file; fails with a `WorkbookError` or `CheckFailure`. `profile` null: chosen by the workbook's record or from the form. */
export async function openFile(
  files: Files,
  path: string,
  { profile, ignoreRecord }: { readonly profile: Profile | null; readonly ignoreRecord: boolean },
): Promise<OpenedFile> {
  const port = await openWorkbook(await files.read(path), basename(path));
  const { record, remarks } = honour(await port.readRecord(), ignoreRecord);
  const options = { record, ...(profile === null ? {} : { profile }) };
  const again = async (): Promise<ReadSheets> => {
    const listed = await port.listSheets();
    const snapshots = await port.read(listed.map(({ id }) => id));
    return snapshots.flatMap((snapshot) => checkForms(snapshot, options).map((check) => ({ snapshot, check })));
  };
  return { port, remarks, sheets: await again(), again };
}
