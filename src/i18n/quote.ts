/** Messages put what they quote in double quotes; those inside become single ones (GB/T 15834: 外双内单). */
export function quoted(text: string): string {
  return /[“”]/.test(text) ? text.replaceAll("“", "‘").replaceAll("”", "’") : text;
}

/** At most so many characters of the text; where some are left out, the last is …. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Comparators as Chinese texts write them, full width; "": none is written. */
export const signs = { ">=": "≥", "<=": "≤", "=": "＝", ">": "＞", "<": "＜", "": "" } as const;
