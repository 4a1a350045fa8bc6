/** A stretch of a text to be replaced; an insertion has `start === end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap, in one pass; insertions at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** An opening (or empty) tag with one attribute set; it is added at the end where it was missing. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (written.test(tag)) return tag.replace(written, (_, lead: string) => `${lead}"${value}"`);
  const end = tag.endsWith("/>") ? "/>" : ">";
  return `${tag.slice(0, -end.length).trimEnd()} ${name}="${value}"${end}`;
}

/** An opening (or empty) tag without one attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
}

/** Makes <x …/> into <x …>content</x>; `tag` is the empty tag, `name` has its prefix. */
export function openedUp(tag: string, name: string, content: string): string {
  return `${tag.slice(0, -2).trimEnd()}>${content}</${name}>`;
}
