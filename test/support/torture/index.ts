import { zipOf, type Parts } from "../package-builder";
import { tortureParts } from "./parts";

export { tortureParts } from "./parts";

/** The sheet's part: numbered 7, while the sheet stands first. */
export const TORTURE_SHEET_PART = "xl/worksheets/sheet7.xml";

/**
 * A workbook that holds what users' workbooks hold and simple writers lose: styles of every kind, rich text, shared and array
 * formulas, outlines, freeze panes, validations and conditional formats (with their x14 extensions), sparklines, chart,
 * picture, text box, VML notes, threaded comments, names, print set-up with a header picture, protection, macros, custom XML,
 * table with slicer, external link, WPS cell images, printer settings, custom properties. Parts are numbered with gaps, one
 * sheet has a prefixed root, one relationship an absolute target. `changes` replaces parts.
 */
export function tortureWorkbook(changes: Parts = {}): Uint8Array {
  return zipOf({ ...tortureParts, ...changes });
}
