import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { catalogues } from "../../../src/i18n";
import { pseudo } from "../../support/pseudo";

const english = Object.entries(catalogues.en);
const formats = {
  number: { rate: { style: "percent" }, points: {}, amount: {}, plain: {} },
} as const;

const [plainText] = new IntlMessageFormat("text", "en").getAst();

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** Every placeholder's name, wherever it stands. */
function namesIn(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part) => {
    const own = "value" in part && part.type !== plainText?.type ? [part.value] : [];
    const choices = "options" in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : [];
    return [...own, ...choices];
  });
}

const names = (pattern: string): readonly string[] =>
  namesIn(new IntlMessageFormat(pattern, "en", formats, { ignoreTag: true }).getAst());

const shown = (pattern: string): string => {
  const values = Object.fromEntries(names(pattern).map((name) => [name, 2]));
  return String(new IntlMessageFormat(pattern, "en", formats, { ignoreTag: true }).format(values));
};

describe("the made language", () => {
  it("brackets, accents and lengthens", () => {
    expect(pseudo("Settings")).toBe("［Šééttííñgš õõ］");
    expect(pseudo("Errors")).toMatch(/^［Érróórš õ*］$/);
  });

  it("leaves placeholders and their formats as they are", () => {
    expect(pseudo("{name} {count, number}")).toBe("［{name} {count, number}］");
    expect(pseudo("stated {score, number, points} points")).toContain("{score, number, points}");
  });

  it("accents the choices of plurals, not their names", () => {
    expect(pseudo("{count, plural, =0 {no row} one {# row} other {# rows in {sheet}}}")).toMatch(
      /^［\{count, plural, =0 \{ñóó róów\} one \{# róów\} other \{# róówš ííñ \{sheet\}\}\} ?õ*］$/,
    );
  });

  it("keeps every message of the catalogue readable", () => {
    expect(english.length).toBeGreaterThan(1000);
    for (const [id, pattern] of english) {
      const made = pseudo(pattern);
      expect([id, ...names(made)].sort()).toEqual([id, ...names(pattern)].sort());
      expect(shown(made)).toMatch(/^［[\s\S]*］$/);
      expect(made.length).toBeGreaterThan(pattern.length);
    }
  });

  it("makes texts a good third longer", () => {
    const words = english.filter(([, pattern]) => !pattern.includes("{"));
    const length = (texts: readonly string[]): number =>
      texts.reduce((sum, text) => sum + text.replace(/[^\p{L}]/gu, "").length, 0);
    const before = length(words.map(([, pattern]) => pattern));
    expect(length(words.map(([, pattern]) => pseudo(pattern)))).toBeGreaterThanOrEqual(1.4 * before);
  });

  it("leaves no two plain vowels in a row of a word, whatever the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z .,!?0-9]{0,40}$/), (text) => {
        expect(pseudo(text)).not.toMatch(/[aeiou]/);
      }),
    );
  });

  it("says where a pattern is broken", () => {
    expect(() => pseudo("{name")).toThrow(RangeError);
  });
});
