/**
 * The published interface of the browser harness: the production build inside an emulated Excel on the web.
 * Use: `const excel = await openExcel({ workbookFile, locale: "zh-CN", level: "1.14", distFolder: "dist" })` inside
 * `describeInBrowser("…", () => { … })`, then drive `excel.pane` (Playwright) and `excel.workbook` (the model).
 */
export { describeInBrowser, findChromium, NO_CHROMIUM } from "./chromium";
export { openExcel } from "./open-excel";
export type { OpenExcel, OpenExcelOptions } from "./types";
