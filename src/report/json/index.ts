import { render, type Locale } from "../../i18n";
import type { Failure, WorkbookCheck, WriteBackReport } from "../model";
import type { EditResult, Result, WorkbookResult, WriteBackResult } from "../result-schema";
import type { Detail } from "./explanation";
import { sheetResult } from "./sheet";

/** Which program made a result. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

function failureResult(locale: Locale, failure: Failure | null): WorkbookResult["error"] {
  return failure === null ? null : { code: failure.code, message: render(locale, failure.text) };
}

function editResult(locale: Locale, { edit, ticked }: WriteBackReport["edits"][number]): EditResult {
  return {
    sheet: edit.sheet,
    cell: edit.address,
    before: { ...edit.before },
    after: { ...edit.after },
    purpose: edit.purpose,
    reason: render(locale, edit.reason),
    safe: edit.safe,
    ticked,
  };
}

function writeBackResult(locale: Locale, report: WriteBackReport): WriteBackResult {
  return {
    mode: report.mode,
    output: report.output,
    edits: report.edits.map((edit) => editResult(locale, edit)),
    recalculated: [...report.recalculated],
    warnings: report.warnings.map((warning) => render(locale, warning)),
    message: render(locale, report.text),
  };
}

/** One workbook's line in the result. Pure: the same check gives the same JSON. */
export function workbookResult(locale: Locale, check: WorkbookCheck, detail: Detail = "full"): WorkbookResult {
  return {
    file: check.file,
    error: failureResult(locale, check.error),
    sheets: check.sheets.map((sheet) => sheetResult(locale, sheet.check, sheet.truncated, detail)),
    remarks: (check.remarks ?? []).map((remark) => render(locale, remark)),
    writeBack: check.writeBack === null ? null : writeBackResult(locale, check.writeBack),
    writeError: failureResult(locale, check.writeError),
  };
}

/** 核查结果: the whole document (see `result-schema.ts`). */
export function toResult(locale: Locale, tool: Tool, workbooks: readonly WorkbookResult[]): Result {
  return {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    lang: locale,
    workbooks: [...workbooks],
  };
}
