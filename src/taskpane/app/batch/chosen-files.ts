import { z } from "zod";

/** A chosen file and where it lies below the chosen folder. */
export interface ChosenFile {
  readonly file: string;
  readonly blob: Blob;
}

/** What was chosen or dropped: workbooks, and how many other files were left out. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly skipped: readonly { readonly file: string; readonly reason: "other-type" | "temporary" }[];
}

const workbookName = /\.(?:xls[xmb]?|et|ett|ods|csv)$/i;
const temporaryName = /^(?:~\$|\.~|\._)/;

function sorted(all: readonly ChosenFile[]): Chosen {
  const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);
  const reason = (file: string): "other-type" | "temporary" | null =>
    temporaryName.test(nameOf(file)) ? "temporary" : workbookName.test(file) ? null : "other-type";
  return {
    files: all.filter(({ file }) => reason(file) === null),
    skipped: all.flatMap(({ file }) => {
      const why = reason(file);
      return why === null ? [] : [{ file, reason: why }];
    }),
  };
}

/** The files of an input; those of a chosen folder come with their path below it. */
export function chosenFiles(files: readonly File[]): Chosen {
  return sorted(
    files.map((blob) => {
      const path = blob.webkitRelativePath;
      return { file: path === "" ? blob.name : path.slice(path.indexOf("/") + 1), blob };
    }),
  );
}

const readable = z.custom<FileSystemEntry>((entry) => typeof entry === "object" && entry !== null);

async function below(entry: FileSystemEntry, path: string): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ file: path, blob }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: ChosenFile[] = [];
  // A folder tells of at most a hundred entries at a time (File and Directory Entries API, readEntries).
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return all;
    for (const one of some) all.push(...(await below(one, path === "" ? one.name : `${path}/${one.name}`)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** What was dropped on the page, with everything below dropped folders. Must be called while the drop event lasts. */
export async function droppedFiles(data: DataTransfer): Promise<Chosen> {
  const entries = Array.from(data.items).flatMap((item) => {
    const entry = readable.safeParse(item.webkitGetAsEntry());
    return entry.success ? [entry.data] : [];
  });
  const single = entries.length === 1 && entries[0]?.isDirectory === true;
  const all = await Promise.all(entries.map((entry) => below(entry, single ? "" : entry.name)));
  return sorted(all.flat());
}
