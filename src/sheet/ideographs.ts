/**
 * Radicals as characters of their own (Unicode's CJK Radicals Supplement and Kangxi Radicals) and compatibility ideographs.
 * Text taken out of a PDF has them where the font gives both one glyph: ⾦ for 金, ⽬ for 目, ⻓ for 长. They look the same
 * and are no part of any word. U+E5E5 is what GB18030 has for the blank A3A0 (which a browser decodes as U+3000).
 */
const lookAlike = /[\u2e9f-\u2ef3\u2f00-\u2fd5\ue5e5\uf900-\ufaff]/g;

/** Those of the supplement that are a whole character by themselves; Unicode gives them no equivalent, unlike the others. */
const wholeRadicals: ReadonlyMap<string, string> = new Map(
  Array.from(
    "⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙".matchAll(
      /(.)(.)/gu,
    ),
  ).map(([, radical = "", character = ""]) => [radical, character] as const),
);

/** A text with the ideographs that are meant by what only looks like them. */
export const withIdeographs = (text: string): string =>
  text.replace(lookAlike, (one) => wholeRadicals.get(one) ?? (one === "\ue5e5" ? "\u3000" : one.normalize("NFKC")));
