import type { CellValue } from "../../../../sheet";
import { formatDate } from "./date";
import { formatGeneral } from "./general";
import { formatNumber } from "./number";
import { parseFormat, type Condition, type Section } from "./parse";

export { builtinFormat, builtinId } from "./builtin";

function meets(value: number, { operator, value: limit }: Condition): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}

interface Choice {
  readonly section: Section | undefined;
  /** Whether the section shows the sign itself (a section of its own for negative numbers). */
  readonly ownSign: boolean;
}

/** Which section shows a number: by the conditions where there are some, else positive; negative; zero. */
function choose(sections: readonly Section[], value: number): Choice {
  const [first, second, third] = sections;
  if (first?.condition || second?.condition) {
    if (first?.condition ? meets(value, first.condition) : value > 0) return { section: first, ownSign: false };
    if (second?.condition ? meets(value, second.condition) : sections.length > 2 && value < 0) {
      return { section: second, ownSign: second?.condition === null };
    }
    return { section: third ?? second ?? first, ownSign: false };
  }
  if (sections.length > 1 && value < 0) return { section: second, ownSign: true };
  if (sections.length > 2 && value === 0) return { section: third, ownSign: true };
  return { section: first, ownSign: false };
}

function formatText(text: string, sections: readonly Section[]): string {
  const takesText = sections.filter(({ tokens }) => tokens.some(({ kind }) => kind === "at"));
  const section = sections.length > 3 ? sections[3] : takesText.at(-1);
  if (section === undefined) return text;
  return section.tokens
    .map((token) => (token.kind === "at" ? text : token.kind === "literal" ? token.text : ""))
    .join("");
}

/**
 * The text a cell shows for its value, by a number format code (ECMA-376 part 1, 18.8.31), column width aside.
 * Not followed: colours, [DBNum] numerals (digits stay 0–9) and month names in other languages. A date format on a number
 * that is no date falls back to General.
 */
export function formatValue(value: CellValue, code: string, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = parseFormat(code);
  if (typeof value === "string") return formatText(value, sections);
  if (code === "" || code === "General" || code === "@") return formatGeneral(value);
  const { section, ownSign } = choose(sections, value);
  if (section === undefined) return formatGeneral(value);
  const { tokens } = section;
  if (section.isDate) return formatDate(value, tokens, date1904) ?? formatGeneral(value);
  if (tokens.some(({ kind }) => kind === "at")) return formatGeneral(value);
  const shown = formatNumber(Math.abs(value), tokens);
  return value < 0 && !ownSign ? `-${shown}` : shown;
}
