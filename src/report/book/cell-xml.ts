import { columnLetters } from "../../sheet";
import type { BookCell } from "./model";
import { styleIndex } from "./styles";
import { xmlText } from "./xml-text";

/** Excel takes no more in one cell. */
const mostCharacters = 32_767;

const written = (text: string): string => xmlText(text.slice(0, mostCharacters));

function formulaXml(place: string, formula: string, value: BookCell["value"]): string {
  const f = `<f>${xmlText(formula)}</f>`;
  if (typeof value === "number") return `<c ${place}>${f}<v>${value}</v></c>`;
  return `<c ${place} t="str">${f}<v>${written(value ?? "")}</v></c>`;
}

export function cellXml({ value, style, formula }: BookCell, row: number, column: number): string {
  const place = `r="${columnLetters(column)}${row}" s="${styleIndex(style)}"`;
  if (formula !== undefined) return formulaXml(place, formula, value);
  if (value === null || value === "") return `<c ${place}/>`;
  if (typeof value === "number") return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${written(value)}</t></is></c>`;
}

const lineHeight = 16.5;
/** Excel's highest row, in points. */
const highest = 409;

/** Chinese characters and full-width marks take two columns' width. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/gu;

function linesOf(text: string, width: number): number {
  const perLine = Math.max(4, width - 1) * 0.96;
  return text.split("\n").reduce((lines, line) => {
    const columns = line.length + (line.match(wide)?.length ?? 0);
    return lines + Math.max(1, Math.ceil(columns / perLine));
  }, 0);
}

/** Height in points that shows every wrapped line; programs differ in whether they fit rows by themselves. */
export function heightOf(cells: readonly BookCell[], widthAt: (column: number) => number): number {
  const lines = cells.map(({ value, style }, at) =>
    typeof value === "string" && style !== "title" && style !== "plain" ? linesOf(value, widthAt(at)) : 1,
  );
  const titled = cells.some(({ style }) => style === "title");
  return titled ? 30 : Math.min(highest, Math.max(1, ...lines) * lineHeight + 2);
}
