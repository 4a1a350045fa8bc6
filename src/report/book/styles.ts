/** The looks a report's cells have. */
const looks = [
  "plain",
  "head",
  "label",
  "text",
  "number",
  "points",
  "rate",
  "error",
  "warning",
  "review",
  "title",
  "hint",
  "amount",
  "link",
  "strong",
  "input",
] as const;

export type CellStyle = (typeof looks)[number];

/** Place of a look in the style sheet's cellXfs. */
export function styleIndex(style: CellStyle): number {
  return looks.indexOf(style);
}

const name = '<name val="微软雅黑"/><family val="2"/>';
const font = (extra: string, size = 11): string => `<font>${extra}<sz val="${size}"/>${name}</font>`;
const coloured = (rgb: string, extra = "<b/>"): string =>
  `<font>${extra}<sz val="11"/><color rgb="FF${rgb}"/>${name}</font>`;
const side = (which: string): string => `<${which} style="thin"><color rgb="FFC8CCD1"/></${which}>`;
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

/** number format, font, fill, border, horizontal alignment of each look. */
const formats: Readonly<
  Record<CellStyle, readonly [format: number, font: number, fill: number, border: number, align: string]>
> = {
  plain: [0, 0, 0, 0, "general"],
  head: [0, 1, 2, 1, "center"],
  label: [0, 1, 2, 1, "left"],
  text: [0, 0, 0, 1, "left"],
  number: [0, 0, 0, 1, "right"],
  points: [2, 0, 0, 1, "right"],
  rate: [10, 0, 0, 1, "right"],
  error: [0, 2, 0, 1, "left"],
  warning: [0, 3, 0, 1, "left"],
  review: [0, 4, 0, 1, "left"],
  title: [0, 5, 0, 0, "left"],
  hint: [0, 6, 0, 0, "left"],
  amount: [164, 0, 0, 1, "right"],
  link: [0, 7, 0, 1, "left"],
  strong: [0, 1, 0, 1, "left"],
  input: [0, 0, 3, 1, "left"],
};

function xf(style: CellStyle): string {
  const [format, fontId, fill, border, align] = formats[style];
  const wraps = style === "title" || style === "plain" ? 0 : 1;
  const alignment = `<alignment horizontal="${align}" vertical="${style === "title" ? "center" : "top"}" wrapText="${wraps}"/>`;
  return (
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

const fonts = [
  font(""),
  font("<b/>"),
  coloured("B42318"),
  coloured("8A4600"),
  coloured("5A32A3"),
  font("<b/>", 16),
  coloured("57606A", ""),
  coloured("0B57D0", "<u/>"),
];
/** Fills 0 and 1 are Excel's own (none and gray125). */
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid("E6F0ED"),
  solid("FFF9E5"),
];

/** The style sheet part; elements in the order of CT_Stylesheet (ISO 29500-1, 18.8.39). */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00####"/></numFmts>',
  `<fonts count="${fonts.length}">${fonts.join("")}</fonts>`,
  `<fills count="${fills.length}">${fills.join("")}</fills>`,
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${looks.length}">${looks.map(xf).join("")}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");
