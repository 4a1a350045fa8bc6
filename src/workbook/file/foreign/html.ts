/** Named references as exports of other systems have them; what the library itself knows (&lt; &gt; &amp; &quot; &nbsp;) stays. */
const named: ReadonlyMap<string, string> = new Map([
  ["ge", "≥"],
  ["le", "≤"],
  ["ne", "≠"],
  ["plusmn", "±"],
  ["times", "×"],
  ["divide", "÷"],
  ["permil", "‰"],
  ["deg", "°"],
  ["sup2", "²"],
  ["sup3", "³"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["hellip", "…"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["yen", "¥"],
  ["ensp", " "],
  ["emsp", "　"],
]);
/** As characters these would be taken for tags and references. */
const syntax: ReadonlyMap<number, string> = new Map([
  [0x26, "&amp;"],
  [0x3c, "&lt;"],
  [0x3e, "&gt;"],
]);

function decoded(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named.get(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return syntax.get(code) ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole);
}

/**
 * A page in the form in which the library reads it right: characters for references (&ge; &#8805;), which it leaves as they
 * are, and a line break after each paragraph of a cell, which it would run together (12 and 15 into 1215).
 */
export const readablePage = (html: string): string =>
  html
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w{1,7}));/gi, decoded)
    .replace(/<\/(?:p|div|li|h[1-6])\s{0,20}>(?=\s{0,200}<(?:p|div|ul|ol|li|h[1-6])\b)/gi, "<br>");
