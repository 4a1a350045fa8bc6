/** The characters of a text by their codes, for `beginsWith`. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** Whether the text begins with one of these characters. Cheaper than an expression, and asked before one of nearly every cell. */
export const beginsWith = (codes: ReadonlySet<number>, text: string): boolean => codes.has(text.charCodeAt(0));
