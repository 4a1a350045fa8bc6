import { message } from "../../i18n";
import { WorkbookError } from "../error";
import { detect } from "./detect";
import type { FilePort } from "./file-port";
import { csvSnapshot, delimiterOf } from "./foreign/csv";
import { readablePage } from "./foreign/html";
import { readForeign } from "./foreign/library";
import { decodeText } from "./foreign/text";
import type { PackageLimits } from "./opc";
import { PackagePort } from "./package-port";
import { ReadOnlyPort } from "./read-only-port";

export interface OpenOptions {
  readonly limits?: PackageLimits;
}

function baseName(name: string): string {
  return name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

/** Any text could be a table of one column: without an extension that says so it must look like one, under a spreadsheet's name. */
function isTable(text: string, name: string): boolean {
  if (/\.(?:csv|tsv|tab|txt)$/i.test(name)) return true;
  return /\.(?:xls[xmb]?|et|ett|ods)$/i.test(name) && delimiterOf(text) !== null;
}

async function open(bytes: Uint8Array, name: string, options: OpenOptions): Promise<FilePort> {
  const content = detect(bytes, options.limits);
  switch (content.kind) {
    case "package":
      return new PackagePort(content.pack, name, content.macros ? "xlsm" : "xlsx");
    case "foreign": {
      const page = content.format === "html" ? decodeText(bytes) : null;
      const source = page === null ? bytes : readablePage(page);
      const kind = content.format === "xls5" ? "xls" : content.format;
      return new ReadOnlyPort(name, kind, bytes, await readForeign(source, content.format));
    }
    case "text":
      if (!isTable(content.text, name)) break;
      return new ReadOnlyPort(name, "csv", bytes, [csvSnapshot(content.text, baseName(name))]);
    case "empty":
      throw new WorkbookError("empty");
    case "encrypted":
      throw new WorkbookError("encrypted");
    case "other-document":
      throw new WorkbookError("not-a-workbook", { detail: message("workbook.detail.other-document") });
    case "unknown":
      break;
  }
  throw new WorkbookError("not-a-workbook", { detail: message("workbook.detail.no-signature") });
}

/** Opens a workbook from its bytes; `name` is for messages and tells a CSV file from other text. Fails with a `WorkbookError`. */
export async function openWorkbook(bytes: Uint8Array, name: string, options: OpenOptions = {}): Promise<FilePort> {
  try {
    return await open(bytes, name, options);
  } catch (error) {
    throw error instanceof WorkbookError ? error.in(name) : error;
  }
}
