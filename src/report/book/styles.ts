/** The looks a report's cells have. */
const looks = ["plain", "head", "label", "text", "number", "points", "rate", "error", "warning", "review"] as const;

export type CellStyle = (typeof looks)[number];

/** Place of a look in the style sheet's cellXfs. */
export function styleIndex(style: CellStyle): number {
  return looks.indexOf(style);
}

const font = (extra: string): string => `<font>${extra}<sz val="11"/><name val="微软雅黑"/><family val="2"/></font>`;
const coloured = (rgb: string): string => `<font><b/><sz val="11"/><color rgb="FF${rgb}"/><name val="微软雅黑"/><family val="2"/></font>`; // prettier-ignore
const side = (name: string): string => `<${name} style="thin"><color rgb="FFC8CCD1"/></${name}>`;

/** number format, font, fill, border, horizontal alignment of each look, in the order of `looks`. */
const formats: Readonly<Record<CellStyle, readonly [format: number, font: number, fill: number, border: number, align: string]>> = {
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
}; // prettier-ignore

function xf(style: CellStyle): string {
  const [format, fontId, fill, border, align] = formats[style];
  const alignment = `<alignment horizontal="${align}" vertical="top" wrapText="1"/>`;
  return (
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

/** The style sheet part. Fills 0 and 1 are Excel's own (none and gray125). */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="5">${font("")}${font("<b/>")}${coloured("B42318")}${coloured("8A4600")}${coloured("5A32A3")}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE6F0ED"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${looks.length}">${looks.map(xf).join("")}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");
