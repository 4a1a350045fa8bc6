/**
 * What a spreadsheet program takes for a formula when it opens a text in a CSV file: =, +, -, @, tab and carriage return
 * in front (OWASP, "CSV Injection"), and the full-width signs that programs set to Chinese or Japanese read the same way.
 */
const formulaLike = /^[\s\u00A0\u3000\uFEFF\u200B]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** A text as a CSV field: an apostrophe in front of what could be taken for a formula, quotes around what needs them. */
function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formulaLike.test(value) ? `'${value}` : value;
  return /[",\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, which Excel needs to read Chinese. Numbers stay numbers. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}
