import type { BlankLayoutId, BlankOptions } from "../../blank";
import type { SheetCheck } from "../../check";
import { message, render, type Locale } from "../../i18n";
import type { SheetDraft } from "../../sheet";
import { fetchBytes } from "./fetch-bytes";
import { SAMPLE } from "./sample";
import { sampleDraft } from "./sample-draft";

/* The sheets that the pane can add to a workbook; what draws them is loaded only then. */

/** 新建自评表. */
export async function blankDraft(layout: BlankLayoutId, options: BlankOptions): Promise<SheetDraft> {
  const { blankForm } = await import(/* webpackChunkName: "blank" */ "../../blank");
  return blankForm(layout, options);
}

/** 核查结果: the findings of the sheet on show, each with a link to its cell. */
export async function findingsDraft(check: SheetCheck, locale: Locale): Promise<SheetDraft> {
  const { findingsSheet, workbookResult } = await import(/* webpackChunkName: "findings-sheet" */ "../../report/page");
  const sheets = [{ check, truncated: false }];
  const result = workbookResult(locale, { file: "", error: null, sheets, writeBack: null, writeError: null });
  return findingsSheet({ locale }, result);
}

/** 打开示例 in an open workbook: the sample's form as a sheet of its own. */
export async function sampleSheet(locale: Locale): Promise<SheetDraft> {
  const [{ openWorkbook, drawingOf }, bytes] = await Promise.all([
    import(/* webpackChunkName: "file" */ "../../workbook/file"),
    fetchBytes(SAMPLE),
  ]);
  const port = await openWorkbook(bytes, SAMPLE);
  const [first] = await port.listSheets();
  const drawing = first === undefined ? null : drawingOf(bytes, first.id);
  const [snapshot] = await port.read(first === undefined ? [] : [first.id]);
  if (snapshot === undefined || drawing === null) throw new Error(`${SAMPLE} has no sheet`);
  return sampleDraft(snapshot, drawing, render(locale, message("taskpane.sample.sheet")));
}
