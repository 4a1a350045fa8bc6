import { encodeEntities, parseXml } from "../xml";
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

/** What may follow `definedNames` in a workbook part. */
const AFTER_NAMES = new Set(["calcPr", ...AFTER_CALCULATION]);

/** The workbook part with a name that holds for one sheet, told by its place among the sheets, from 0. */
export function withDefinedName(text: string, part: string, name: string, sheet: number, refersTo: string): string {
  const root = parseXml(text, part);
  const p = root.prefix;
  const entry = `<${p}definedName name="${name}" localSheetId="${sheet}">${encodeEntities(refersTo)}</${p}definedName>`;
  const names = root.child("definedNames");
  if (names !== undefined && !names.isEmptyTag) {
    return applySplices(text, [{ start: names.closeStart, end: names.closeStart, text: entry }]);
  }
  const made = `<${p}definedNames>${entry}</${p}definedNames>`;
  const at = root.children.find((child) => AFTER_NAMES.has(child.name))?.start ?? root.closeStart;
  return applySplices(text, [{ start: names?.start ?? at, end: names?.end ?? at, text: made }]);
}
