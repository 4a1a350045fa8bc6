import { columnNumber } from "../../../sheet";

/** A piece of a formula (A1 notation, English function names, as files store it). The pieces joined give the formula again. */
export interface Token {
  readonly kind: "text" | "reference" | "number" | "error" | "function" | "name" | "symbol" | "space";
  readonly text: string;
  /** Of a reference: the sheet part with its "!", or "". */
  readonly sheet: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\w.[\]\u0080-\uffff]+)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

const pattern = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>${SHEET})?(?<area>${AREA})(?![\w.(!:$\u0080-\uffff])`,
    String.raw`(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<error>#(?:REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!))`,
    String.raw`(?<function>[A-Za-z_\u0080-\uffff][\w.]*)(?=\()`,
    String.raw`(?<name>(?:${SHEET})?[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*)`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<symbol><=|>=|<>|[^])`,
  ].join("|"),
  "y",
);

const kinds = ["text", "number", "error", "function", "name", "space", "symbol"] as const;

/** Whether all its columns and rows exist: XYZ1 looks like a cell, but columns end at XFD, so it is a name. */
function isOnSheet(area: string): boolean {
  const columns = area.match(/[A-Za-z]+/g) ?? [];
  const rows = area.match(/\d+/g) ?? [];
  return columns.every((letters) => columnNumber(letters) <= 16_384) && rows.every((row) => Number(row) <= 1_048_576);
}

/** Splits a formula with or without its leading "=". */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(formula); match?.[0]; match = pattern.exec(formula)) {
    const groups = match.groups ?? {};
    const kind =
      groups["area"] === undefined
        ? kinds.find((name) => groups[name] !== undefined)
        : isOnSheet(groups["area"])
          ? "reference"
          : "name";
    found.push({ kind: kind ?? "symbol", text: match[0], sheet: groups["sheet"] ?? "" });
  }
  return found;
}
