import type { SheetSnapshot } from "../../../sheet";
import { SNAPSHOT_LIMITS } from "../../limits";

type Row = string[];

interface Parsed {
  readonly rows: readonly Row[];
  /** How often something other than the delimiter or the line's end follows a closing quote: none with the right delimiter. */
  readonly strays: number;
}

/** The rows of delimited text (RFC 4180): quoted fields may hold delimiters, line breaks and doubled quotes. */
function parseDelimited(text: string, delimiter: string): Parsed {
  const rows: Row[] = [];
  const follows = new Set([delimiter, "\n", "\r", ""]);
  let strays = 0;
  let row: Row = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at);
      else {
        quoted = false;
        if (!follows.has(text.charAt(at + 1))) strays++;
      }
    } else if (character === '"' && field === "") quoted = true;
    else if (character === delimiter) {
      row.push(field);
      field = "";
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text.charAt(at + 1) === "\n") at++;
      rows.push([...row, field]);
      row = [];
      field = "";
    } else field += character;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return { rows, strays };
}

/**
 * The delimiter that fits the quotes best, and of those the one that splits most lines alike; null where none splits at
 * least half of them: then this is no table.
 */
export function delimiterOf(text: string): string | null {
  const head = text.slice(0, 20_000);
  let best: { readonly delimiter: string; readonly rows: number; readonly strays: number } | null = null;
  for (const delimiter of ["\t", ",", ";"]) {
    const parsed = parseDelimited(head, delimiter);
    const widths = parsed.rows.map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const rows = Math.max(0, ...counts.values());
    if (rows < 2 || rows * 2 < widths.length) continue;
    const { strays } = parsed;
    if (best === null || strays < best.strays || (strays === best.strays && rows > best.rows)) {
      best = { delimiter, rows, strays };
    }
  }
  return best?.delimiter ?? null;
}

/**
 * Delimited text as a sheet. Fields stay texts, so that project codes keep their leading zeros; formulas are not
 * evaluated. Excel's "sep=;" line names the delimiter.
 */
export function csvSnapshot(text: string, name: string): SheetSnapshot {
  const named = /^sep=(.)\r?\n/.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const all = parseDelimited(body, named?.[1] ?? delimiterOf(body) ?? ",").rows;
  const filled = all.map((row) => row.some((field) => field !== ""));
  const top = filled.indexOf(true);
  const rows = top === -1 ? [] : all.slice(top, filled.lastIndexOf(true) + 1);
  const kept = rows.slice(0, SNAPSHOT_LIMITS.rows);
  const lastFilled = (row: Row): number => row.reduce((last, field, index) => (field === "" ? last : index + 1), 0);
  const widest = kept.reduce((width, row) => Math.max(width, lastFilled(row)), 0);
  const width = Math.min(widest, SNAPSHOT_LIMITS.columns);
  const texts = kept.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    version: 1,
    name,
    visibility: "visible",
    top: Math.max(1, top + 1),
    left: 1,
    values: texts.map((row) => row.map((field) => (field === "" ? null : field))),
    texts,
    formulas: texts.map((row) => row.map(() => null)),
    numberFormats: texts.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protection: null,
    truncated: rows.length > kept.length || widest > width,
  };
}
