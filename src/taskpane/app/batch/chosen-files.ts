import * as z from "zod";
import type { Pace } from "./pace";

type Rest = Pick<Pace, "rest">;

/** A chosen file and where it lies below the chosen folder. */
export interface ChosenFile {
  readonly file: string;
  readonly blob: Blob;
}

/** A workbook or folder that the browser does not hand over (no right to read it, gone meanwhile), and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: unknown;
}

/** What was chosen or dropped: workbooks, what cannot be read, and which other files were left out. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly unread: readonly UnreadFile[];
  readonly skipped: readonly { readonly file: string; readonly reason: "other-type" | "temporary" }[];
}

const workbookName = /\.(?:xls[xmb]?|et|ett|ods|csv)$/i;
const temporaryName = /^(?:~\$|\.~|\._)/;

/** Files listed at one go. */
export const listedAtOnce = 200;

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

function whyNot(file: string): Chosen["skipped"][number]["reason"] | null {
  if (temporaryName.test(nameOf(file))) return "temporary";
  return workbookName.test(file) ? null : "other-type";
}

async function sorted<T>(
  all: readonly T[],
  chosen: (one: T) => ChosenFile,
  { rest }: Rest,
): Promise<Omit<Chosen, "unread">> {
  const files: ChosenFile[] = [];
  const skipped: Chosen["skipped"][number][] = [];
  for (let from = 0; from < all.length; from += listedAtOnce) {
    // First too: handing a thousand files over has kept the page from answering long enough.
    await rest();
    for (const one of all.slice(from, from + listedAtOnce).map(chosen)) {
      const reason = whyNot(one.file);
      if (reason === null) files.push(one);
      else skipped.push({ file: one.file, reason });
    }
  }
  return { files, skipped };
}

/** The files of an input; those of a chosen folder come with their path below it. */
export async function chosenFiles(files: readonly File[], pace: Rest): Promise<Chosen> {
  const chosen = (blob: File): ChosenFile => {
    const path = blob.webkitRelativePath;
    return { file: path === "" ? blob.name : path.slice(path.indexOf("/") + 1), blob };
  };
  return { ...(await sorted(files, chosen, pace)), unread: [] };
}

const readable = z.custom<FileSystemEntry>((entry) => typeof entry === "object" && entry !== null);

interface Left {
  readonly unread: UnreadFile[];
  readonly skipped: Chosen["skipped"][number][];
}

/** All files at and below an entry. What cannot be read is put down in `left`, and the others are there all the same. */
async function below(entry: FileSystemEntry, path: string, left: Left): Promise<ChosenFile[]> {
  const all: ChosenFile[] = [];
  try {
    if (isFile(entry)) return [{ file: path, blob: await fileOf(entry) }];
    if (!isFolder(entry)) return [];
    const reader = entry.createReader();
    // A folder tells of at most a hundred entries at a time (File and Directory Entries API, readEntries).
    for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) {
      for (const one of some) {
        all.push(...(await below(one, path === "" ? one.name : `${path}/${one.name}`, left)));
      }
    }
  } catch (error) {
    const reason = entry.isFile ? whyNot(path) : null;
    if (reason !== null) left.skipped.push({ file: path, reason });
    // The dropped folder itself has no path below it.
    else left.unread.push({ file: path === "" ? entry.name : path, error });
  }
  return all;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What was dropped on the page, with everything below dropped folders. Must be called while the drop event lasts. */
export async function droppedFiles(data: DataTransfer, pace: Rest): Promise<Chosen> {
  const entries = Array.from(data.items).flatMap((item) => {
    const entry = readable.safeParse(item.webkitGetAsEntry());
    return entry.success ? [entry.data] : [];
  });
  const single = entries.length === 1 && entries[0]?.isDirectory === true;
  const left: Left = { unread: [], skipped: [] };
  const all = await Promise.all(entries.map((entry) => below(entry, single ? "" : entry.name, left)));
  const { files, skipped } = await sorted(all.flat(), (one) => one, pace);
  return { files, unread: left.unread, skipped: [...skipped, ...left.skipped] };
}
