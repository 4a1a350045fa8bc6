import { parseXml } from "../xml";
import { applySplices, withAttribute } from "./splice";

/** What may follow `calcPr` in a workbook part (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const AFTER_CALCULATION = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** The workbook part with the order to calculate everything when it is next opened. */
export function withFullCalculation(text: string, part: string): string {
  const root = parseXml(text, part);
  const settings = root.child("calcPr");
  if (settings !== undefined) {
    const tag = withAttribute(text.slice(settings.start, settings.openEnd), "fullCalcOnLoad", "1");
    return applySplices(text, [{ start: settings.start, end: settings.openEnd, text: tag }]);
  }
  const next = root.children.find(({ name }) => AFTER_CALCULATION.has(name));
  const at = next?.start ?? root.closeStart;
  return applySplices(text, [{ start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
