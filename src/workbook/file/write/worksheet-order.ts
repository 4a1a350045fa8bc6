import type { XmlElement } from "../xml";

/** The children of a worksheet have an order (CT_Worksheet, ECMA-376 part 1, 18.3.1.99); here those from the merged cells on. */
const ORDER = [
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Where a new child of that name goes: behind all that may stand before it. */
export function placeFor(root: XmlElement, name: string): number {
  const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
  return root.children.find((child) => later.has(child.name))?.start ?? root.closeStart;
}
