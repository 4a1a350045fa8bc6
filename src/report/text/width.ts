import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Columns of a character that never joins with its neighbours; 0: it takes a closer look (marks that combine, emoji). */
function plainWidth(code: number): number {
  if ((code >= 0x20 && code <= 0x7e) || (code >= 0x2010 && code <= 0x2027)) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  return (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60) ? 2 : 0;
}

/** Columns of a text of such characters alone, as most are; null: of another. Finding the graphemes takes a hundred times as long. */
function plainTextWidth(text: string): number | null {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const own = plainWidth(text.charCodeAt(at));
    if (own === 0) return null;
    width += own;
  }
  return width;
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return plainTextWidth(text) ?? stringWidth(text);
}

/** What a reader takes for a character each. */
export function graphemesOf(text: string): string[] {
  if (plainTextWidth(text) !== null) return text.split("");
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
