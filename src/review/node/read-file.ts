import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import { message } from "../../i18n";
import { WorkbookError, workbookErrorCode } from "../../workbook";
import type { WorkbookBytes } from "../check-workbook";
import { ReviewFailure } from "../failed-item";

const megabyte = 1024 * 1024;
/** As much as the workbook reader takes at most. */
const mostBytes = 100 * megabyte;
/** A file that is being saved or copied is given this many moments to come to rest. */
const attempts = 4;
const pauseMilliseconds = 250;

const systemError = z.object({ code: z.string(), message: z.string() });

/** An error of the file system about `file` with its sentence; anything else as it is. */
export function fileFailure(error: unknown, file: string): unknown {
  const { success, data } = systemError.safeParse(error);
  if (!success || error instanceof WorkbookError || error instanceof ReviewFailure) return error;
  const code = workbookErrorCode(data.code);
  if (code !== undefined) return new WorkbookError(code, { file }, { cause: error });
  return new ReviewFailure("io", message("review.io", { file, detail: data.message }), { cause: error });
}

interface Look {
  readonly bytes: Buffer;
  /** Nothing was written to it between the first and the last byte. */
  readonly still: boolean;
}

/** Without promises: five of them for a small file cost more than the reading, and who calls has nothing else to do meanwhile. */
function look(path: string, file: string): Look {
  // Asked before opening: to open a pipe is to wait for whoever writes to it.
  const before = statSync(path);
  if (before.isDirectory()) throw new WorkbookError("is-a-folder", { file });
  if (!before.isFile()) throw new WorkbookError("not-a-workbook", { file, detail: message("review.notAFile") });
  if (before.size > mostBytes) {
    const values = { size: Math.ceil(before.size / megabyte), limit: mostBytes / megabyte };
    throw new WorkbookError("too-large", { file, detail: message("workbook.detail.file-size", values) });
  }
  const handle = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(before.size);
    let length = 0;
    for (let got = 1; got > 0 && length < bytes.length; length += got) {
      got = readSync(handle, bytes, length, bytes.length - length, length);
    }
    const after = fstatSync(handle);
    const still = length === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs;
    return { bytes: bytes.subarray(0, length), still };
  } finally {
    closeSync(handle);
  }
}

/** The bytes of a workbook and their hash. Fails with a `WorkbookError` or `ReviewFailure` that names `file`. */
export async function readWorkbookFile(path: string, file: string): Promise<WorkbookBytes & { readonly hash: string }> {
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const { bytes, still } = look(path, file);
      if (still) return { bytes, hash: createHash("sha256").update(bytes).digest("hex") };
      await pause(pauseMilliseconds);
    }
    throw new ReviewFailure("changing", message("review.changing", { file }));
  } catch (error) {
    throw fileFailure(error, file);
  }
}
