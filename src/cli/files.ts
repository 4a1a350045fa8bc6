import { constants } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import * as z from "zod";
import { message } from "../i18n";
import { WorkbookError, workbookErrorCode } from "../workbook";
import { CheckFailure } from "./failure";

/** What is needed of Node's file system; tests put a failing one in its place. */
export interface FileSystem {
  stat(path: string): Promise<{ readonly size: number; isDirectory(): boolean; isFile(): boolean }>;
  realpath(path: string): Promise<string>;
  readFile(path: string): Promise<Buffer>;
  writeFile(
    path: string,
    bytes: Uint8Array,
    options: { readonly flag: string; readonly flush: boolean },
  ): Promise<void>;
  link(from: string, to: string): Promise<void>;
  copyFile(from: string, to: string, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
}

const systemError = z.object({ code: z.string(), message: z.string() });

/** A system error about `file` as one of ours; what is no system error comes back as it is. */
function asFailure(error: unknown, file: string): unknown {
  if (error instanceof WorkbookError || error instanceof CheckFailure) return error;
  const { success, data } = systemError.safeParse(error);
  if (!success) return error;
  const code = workbookErrorCode(data.code);
  if (code !== undefined) return new WorkbookError(code, { file }, { cause: error });
  return new CheckFailure("io", message("cli.io", { file, detail: data.message }), { cause: error });
}

/** Links that a file system cannot make (FAT, some network drives). */
const noLinks = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "EMLINK"]);

/** Moves the finished file to its place, failing with EEXIST where something stands there. */
async function place(files: FileSystem, from: string, to: string): Promise<void> {
  try {
    await files.link(from, to);
  } catch (error) {
    if (!noLinks.has(systemError.safeParse(error).data?.code ?? "")) throw error;
    await files.copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

const megabyte = 1024 * 1024;
/** As much as the workbook reader takes at most. */
const mostBytes = 100 * megabyte;

let saved = 0;

/** Reads and saves whole files. Every failure is a `WorkbookError` or `CheckFailure` that names the file. */
export class Files {
  constructor(private readonly files: FileSystem = nodeFiles) {}

  /** A file too large to be a workbook is refused unread. */
  async read(path: string): Promise<Uint8Array> {
    try {
      const stat = await this.files.stat(path);
      if (stat.isDirectory()) throw new WorkbookError("is-a-folder", { file: path });
      if (!stat.isFile()) {
        throw new WorkbookError("not-a-workbook", { file: path, detail: message("cli.io.notAFile") });
      }
      if (stat.size > mostBytes) {
        const values = { size: Math.ceil(stat.size / megabyte), limit: mostBytes / megabyte };
        throw new WorkbookError("too-large", { file: path, detail: message("workbook.detail.file-size", values) });
      }
      return await this.files.readFile(path);
    } catch (error) {
      throw asFailure(error, path);
    }
  }

  async isFolder(path: string): Promise<boolean> {
    try {
      return (await this.files.stat(path)).isDirectory();
    } catch {
      return false;
    }
  }

  /** Whether both paths lead to one file, links followed; a path that leads nowhere is no file's twin. */
  async same(one: string, other: string): Promise<boolean> {
    if (resolve(one) === resolve(other)) return true;
    try {
      return (await this.files.realpath(one)) === (await this.files.realpath(other));
    } catch {
      return false;
    }
  }

  /**
   * Writes beside the target, reads back what was written, and only then puts it in place: a full disk or a crash leaves
   * no half file, and whatever stood there stays. Without `overwrite` a file that exists is left alone (`exists`).
   */
  async save(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
    const folder = dirname(path);
    if (!(await this.isFolder(folder))) {
      throw new CheckFailure("not-found", message("cli.write.outMissing", { path: folder }));
    }
    const draft = join(folder, `.${process.pid}-${(saved += 1)}.tmp`);
    try {
      await this.files.writeFile(draft, bytes, { flag: "wx", flush: true });
      const back = await this.files.readFile(draft);
      if (!back.equals(bytes)) {
        const detail = message("cli.io.readBack");
        throw new WorkbookError("verification-failed", { file: path, detail });
      }
      await (overwrite ? this.files.rename(draft, path) : place(this.files, draft, path));
    } catch (error) {
      throw asFailure(error, path);
    } finally {
      await this.files.unlink(draft).catch(() => undefined);
    }
  }
}
