import { graphemesOf, widthOf } from "./width";

/** Marks that may not open a line (避头点), nor close one (避尾点). */
const notFirst = /^[，。、；：？！）》】」』”’…—%‰,.;:?!)\]}]/u;
const notLast = /[（《【「『“‘([{]$/u;
/** Letters, digits and what belongs to numbers stay together, as does what a no-break space holds. */
const wordStart = /^[\p{Script=Latin}\p{Nd}.,+\-_/%#=\u00A0]/u;
const wordEnd = /[\p{Script=Latin}\p{Nd}.,+\-_/%#=]$/u;
const glued = /\u00A0$/u;

/** The text cut into pieces between which a line may end. */
function pieces(text: string): string[] {
  const result: string[] = [];
  for (const segment of graphemesOf(text)) {
    const last = result.at(-1);
    const joins =
      last !== undefined &&
      (notFirst.test(segment) ||
        notLast.test(last) ||
        glued.test(last) ||
        segment === "\u00A0" ||
        (wordStart.test(segment) && wordEnd.test(last)));
    if (joins) result.splice(-1, 1, last + segment);
    else result.push(segment);
  }
  return result;
}

/** Pieces that are too wide for a line of their own are cut anywhere. */
function hardCut(piece: string, width: number): string[] {
  const lines = [""];
  for (const segment of graphemesOf(piece)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && widthOf(line + segment) > width) lines.push(segment);
    else lines.splice(-1, 1, line + segment);
  }
  return lines;
}

/**
 * Lines of at most `width` terminal columns (a Chinese character takes two). Breaks between Chinese characters and at
 * spaces; keeps numbers and Latin words whole where they fit; keeps the text's own line breaks.
 */
export function wrap(text: string, width: number): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((whole) => {
    const paragraph = whole.trim();
    if (widthOf(paragraph) <= width) return [paragraph];
    const lines = [""];
    for (const piece of pieces(paragraph)) {
      const line = lines.at(-1) ?? "";
      if (widthOf(line + piece) <= width) lines.splice(-1, 1, line + piece);
      else {
        const cut = hardCut(piece.trimStart(), width);
        if (line === "") lines.splice(-1, 1, ...cut);
        else lines.push(...cut);
      }
    }
    return lines.map((line) => line.trimEnd());
  });
}

/** At most `count` lines; where some are left out the last one ends in "…". */
export function clip(lines: readonly string[], count: number, width: number): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  const last = kept.at(-1) ?? "";
  return [...kept.slice(0, -1), `${wrap(last, width - 1)[0] ?? ""}…`];
}
