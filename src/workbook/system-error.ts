import type { WorkbookErrorCode } from "./error";

const known: Readonly<Record<string, WorkbookErrorCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "is-a-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  EBUSY: "no-permission",
  EEXIST: "exists",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
};

/** What an operating system's error code (ENOENT …) means for a workbook; undefined: nothing that has a sentence of its own. */
export function workbookErrorCode(systemCode: string): WorkbookErrorCode | undefined {
  return known[systemCode];
}
