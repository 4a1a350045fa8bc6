/**
 * A file name as it can be shown: characters that are invisible or turn the direction of the text around (U+202E makes
 * "gpj.xlsx" of "xslx.jpg") are spelt out. The name itself is left as it is everywhere else.
 */
export function shownName(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}
