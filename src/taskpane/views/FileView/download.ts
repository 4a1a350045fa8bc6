import { saveFile } from "../save-file";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook's bytes to the browser as a file to save. */
export function download(bytes: Uint8Array, name: string): void {
  saveFile(new Blob([new Uint8Array(bytes)], { type: TYPE }), name);
}
