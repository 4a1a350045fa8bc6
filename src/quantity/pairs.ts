/** 汉字 of the main block; `code` is that of a character. */
const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Where two neighbouring Chinese characters begin, from `from` on; -1: nowhere. */
function pairAt(text: string, from: number): number {
  for (let at = from; at + 1 < text.length; at++) {
    if (isChinese(text.charCodeAt(at)) && isChinese(text.charCodeAt(at + 1))) return at;
  }
  return -1;
}

/** 相邻的两个汉字, each two neighbouring Chinese characters: the smallest thing by which a text tells what it speaks of. */
export function pairs(text: string): readonly string[] {
  const all: string[] = [];
  for (let at = pairAt(text, 0); at >= 0; at = pairAt(text, at + 1)) all.push(text.slice(at, at + 2));
  return all;
}

/** A pair as one number. */
const pairCode = (text: string, at: number): number =>
  (text.charCodeAt(at) - 0x4e00) * 0x5200 + text.charCodeAt(at + 1) - 0x4e00;

/** Whether two texts have a pair in common. Numbers, since a set of texts would have to be made of a text for each pair. */
export function sharePair(a: string, b: string): boolean {
  const known = new Set<number>();
  for (let at = pairAt(a, 0); at >= 0; at = pairAt(a, at + 1)) known.add(pairCode(a, at));
  for (let at = pairAt(b, 0); at >= 0; at = pairAt(b, at + 1)) if (known.has(pairCode(b, at))) return true;
  return false;
}
