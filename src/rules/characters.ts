/** A set of characters, one bit each: asked of every character of every text, a tenth of what an expression costs. */
export type Characters = Uint8Array;

export function charactersOf(characters: string): Characters {
  const set = new Uint8Array(0x10000 / 8);
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    set[code >> 3] = (set[code >> 3] ?? 0) | (1 << (code & 7));
  }
  return set;
}

export const isOf = (set: Characters, code: number): boolean => ((set[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;

/** Whether one of the characters stands in the text. */
export function holds(set: Characters, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isOf(set, text.charCodeAt(at))) return true;
  return false;
}

/** Whether the text is made of these characters alone; an empty one is not. */
export function isMadeOf(set: Characters, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isOf(set, text.charCodeAt(at))) return false;
  return text !== "";
}

/** What an expression calls \s. */
export const whitespace =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
