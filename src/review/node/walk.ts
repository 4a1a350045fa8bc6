import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { SkippedFile } from "../model";
import { byFile, byText } from "../worst";
import { fileFailure } from "./read-file";

/** A file to check: its path on this computer and relative to the reviewed folder. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
}

/** What the command line's folders, files and patterns hold, in the order of the paths. */
export interface Found {
  /** The folder that all paths are relative to. */
  readonly root: string;
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
  /** Folders that could not be listed, and names that lead nowhere. */
  readonly failed: readonly { readonly file: string; readonly error: unknown }[];
}

const workbookName = /\.(?:xls[xmb]?|et|ett|ods|csv)$/i;
/** Lock files of Excel, WPS and LibreOffice, and the Mac's resource forks. */
const temporaryName = /^(?:~\$|\.~|\._)/;

type Entry =
  | { readonly kind: "file" | "folder"; readonly path: string }
  | { readonly kind: "skipped"; readonly path: string; readonly reason: SkippedFile["reason"] }
  | { readonly kind: "failed"; readonly path: string; readonly error: unknown };

async function entryOf(found: Dirent, path: string): Promise<Entry> {
  if (found.isDirectory()) return { kind: "folder", path };
  if (temporaryName.test(found.name)) return { kind: "skipped", path, reason: "temporary" };
  if (found.isSymbolicLink()) {
    const target = await stat(path).catch(() => null);
    if (target?.isDirectory() === true) return { kind: "skipped", path, reason: "folder-link" };
  }
  return workbookName.test(found.name) ? { kind: "file", path } : { kind: "skipped", path, reason: "other-type" };
}

/** Everything below a folder. Links to folders are not followed: they may lead in a circle or out of what was given. */
async function below(folder: string, except: ReadonlySet<string>): Promise<Entry[]> {
  const all: Entry[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (except.has(next)) continue;
    try {
      for (const found of await readdir(next, { withFileTypes: true })) {
        const entry = await entryOf(found, join(next, found.name));
        if (entry.kind === "folder") waiting.push(entry.path);
        else all.push(entry);
      }
    } catch (error) {
      all.push({ kind: "failed", path: next, error });
    }
  }
  return all;
}

async function named(word: string, except: ReadonlySet<string>): Promise<Entry[]> {
  const path = resolve(word);
  try {
    return (await stat(path)).isDirectory() ? await below(path, except) : [{ kind: "file", path }];
  } catch (error) {
    if (!isDynamicPattern(word)) return [{ kind: "failed", path, error }];
    const pattern = word.split(sep).join("/");
    const matches = await glob(pattern, { absolute: true, onlyFiles: true, followSymbolicLinks: false });
    if (matches.length === 0) return [{ kind: "failed", path, error }];
    return matches
      .map((match): Entry => ({ kind: "file", path: resolve(match) }))
      .filter(({ path: match }) => ![...except].some((folder) => match.startsWith(folder + sep)))
      .filter(({ path: match }) => !temporaryName.test(basename(match)));
  }
}

/** The deepest folder that all the given ones lie in. */
function common(folders: readonly string[]): string {
  return folders.reduce((one, other) => {
    let shared = one;
    while (shared !== other && !other.startsWith(shared.endsWith(sep) ? shared : shared + sep)) {
      const up = dirname(shared);
      if (up === shared) break;
      shared = up;
    }
    return shared;
  });
}

async function baseOf(word: string): Promise<string> {
  const fixed = isDynamicPattern(word) ? word.slice(0, word.search(/[*?[{(!]/)) : word;
  const path = resolve(fixed);
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => fixed !== word && fixed.endsWith(sep),
  );
  return folder ? path : dirname(path);
}

/** Finds the workbooks in folders (with all below them), files and patterns (`2023/*.xlsx`). `except`: folders to leave out. */
export async function findWorkbooks(words: readonly string[], except: readonly string[] = []): Promise<Found> {
  const out = new Set(except.map((folder) => resolve(folder)));
  const root = common(await Promise.all(words.map(baseOf)));
  const entries = new Map<string, Entry>();
  for (const word of words) {
    for (const entry of await named(word, out)) {
      const file = relative(root, entry.path).split(sep).join("/") || basename(entry.path);
      if (!entries.has(file) || entry.kind === "file") entries.set(file, entry);
    }
  }
  const all = [...entries].sort(([one], [other]) => byText(one, other));
  return {
    root,
    files: all.flatMap(([file, entry]) => (entry.kind === "file" ? [{ file, path: entry.path }] : [])),
    skipped: all
      .flatMap(([file, entry]) => (entry.kind === "skipped" ? [{ file, reason: entry.reason }] : []))
      .sort(byFile),
    failed: all.flatMap(([file, entry]) =>
      entry.kind === "failed" ? [{ file, error: fileFailure(entry.error, file) }] : [],
    ),
  };
}
