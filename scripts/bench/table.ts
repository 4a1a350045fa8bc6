const pad = (cell: string, width: number): string => cell + " ".repeat(Math.max(1, width - Array.from(cell).length));

/** Rows under their heads, each column as wide as its widest cell. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) => 2 + Math.max(head.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => pad(cell, widths[at] ?? 0)).join("").trimEnd(); // prettier-ignore
  return ["", line(heads), ...rows.map(line)].join("\n");
}

export const whole = (value: number): string => Math.round(value).toLocaleString("en");
export const times = (value: number): string => `× ${value.toFixed(2)}`;
export const range = ([low, high]: readonly [number, number]): string => `${low.toFixed(2)}–${high.toFixed(2)}`;
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
