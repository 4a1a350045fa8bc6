import { message } from "../../i18n";
import type { Area } from "../../sheet";
import { WorkbookError } from "../error";
import type { ExcelHost } from "./host";

/** 4 MB, the largest slice that `getFileAsync` gives. */
const SLICE = 4 * 1024 * 1024;

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/**
 * Merged areas by sheet name, for Excels before ExcelApi 1.13, which do not tell them: the workbook as it stands
 * (unsaved edits included) is fetched as a file through Office's common API and read like any .xlsx.
 */
export async function mergesFromFile(host: ExcelHost): Promise<ReadonlyMap<string, readonly Area[]>> {
  try {
    const { openWorkbook } = await import("../file");
    const port = await openWorkbook(await fetchFile(host), "");
    const ids = (await port.listSheets()).map(({ id }) => id);
    const snapshots = await port.read(ids);
    return new Map(snapshots.map(({ name, merges }) => [name, merges]));
  } catch (error) {
    if (error instanceof WorkbookError && error.code.startsWith("host-")) throw error;
    const file = message("workbook.excel.this-workbook");
    throw new WorkbookError(
      "unsupported",
      { file, detail: message("workbook.excel.merges-unknown") },
      { cause: error },
    );
  }
}

async function fetchFile(host: ExcelHost): Promise<Uint8Array> {
  const { document } = host.office.context;
  const file = await answer<Office.File>(host, (callback) => {
    document.getFileAsync(host.office.FileType.Compressed, { sliceSize: SLICE }, callback);
  });
  try {
    const numbers = Array.from({ length: file.sliceCount }, (_, index) => index);
    const slices = await Promise.all(
      numbers.map((index) =>
        answer<Office.Slice>(host, (callback) => {
          file.getSliceAsync(index, callback);
        }),
      ),
    );
    const bytes = new Uint8Array(file.size);
    for (const { index, data } of slices) {
      const part: unknown = data;
      if (Array.isArray(part) || part instanceof Uint8Array) bytes.set(part, index * SLICE);
    }
    return bytes;
  } finally {
    file.closeAsync(); // at most two files may be open at a time
  }
}

function answer<T>(host: ExcelHost, ask: (callback: Callback<T>) => void): Promise<T> {
  return host.patiently(
    new Promise((resolve, reject) => {
      ask((result) => {
        if (String(result.status) === "succeeded") resolve(result.value);
        else reject(new WorkbookError("host-error", { detail: result.error.message }, { cause: result.error }));
      });
    }),
  );
}
