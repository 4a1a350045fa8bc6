import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import {
  catalogues,
  clauses,
  listed,
  message,
  render,
  type Locale,
  type MessageId,
  type MessageValue,
} from "../../../src/i18n";

const ids = Object.keys(catalogues.en).filter((id): id is MessageId => id in catalogues["zh-CN"]);
const namesIn = (pattern: string): readonly string[] => [
  ...new Set([...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "")),
];
const styledIn = (pattern: string): readonly (readonly [string, string])[] =>
  [...pattern.matchAll(/\{(\w+), number(?:, (\w+))?\}/g)].map(([, name = "", style = "number"]) => [name, style]);
const isPlain = (pattern: string): boolean => !/\{\w+\s*,/.test(pattern);

describe("patterns of texts and values side by side", () => {
  it.each(["zh-CN", "en"] as const)("come out as the message formatter has them, all of %s", (locale) => {
    const plain = ids.filter((id) => isPlain(catalogues[locale][id]));
    expect(plain.length).toBeGreaterThan(300);
    for (const id of plain) {
      const pattern = catalogues[locale][id];
      const values = Object.fromEntries(namesIn(pattern).map((name) => [name, `<b>${name}’s {1} 个</b>`]));
      const formatter = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
      expect([id, render(locale, message(id, values))]).toEqual([id, String(formatter.format(values))]);
    }
  });

  it("tell which value is missing instead of leaving a gap", () => {
    expect(() => render("zh-CN", message("taskpane.empty.title"))).toThrow(/sheet/);
  });

  it("put numbers in as they are, and messages in the same language", () => {
    const inner = message("i18n.list", { before: "A1", next: 7 });
    expect(render("zh-CN", message("i18n.list", { before: inner, next: "C3" }))).toBe("A1、7、C3");
    expect(render("en", message("i18n.list", { before: inner, next: "C3" }))).toBe("A1, 7, C3");
  });
});

describe("Lists", () => {
  const told = (values: readonly MessageValue[], locale: Locale): string =>
    render(locale, message("i18n.list.more", { list: listed(values) }));

  it("have each language's own comma", () => {
    expect(told(["A1", 7, message("i18n.clauses", { before: "B", next: "C" })], "zh-CN")).toBe("A1、7、B；C等");
    expect(told(["A1", 7, message("i18n.clauses", { before: "B", next: "C" })], "en")).toBe("A1, 7, B; C and others");
  });

  it("of one value or none are that value, or nothing", () => {
    expect(listed([])).toBe("");
    expect(listed(["A1"])).toBe("A1");
    expect(clauses([])).toBe("");
    expect(clauses(["a", "b"])).toEqual(message("i18n.clauses", { before: "a", next: "b" }));
  });

  it("print what stands in them as it is, however long they are", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^{}'<]{1,5}$/), { minLength: 1, maxLength: 40 }), (texts) => {
        expect(told(texts, "zh-CN")).toBe(`${texts.join("、")}等`);
        expect(told(texts, "en")).toBe(`${texts.join(", ")} and others`);
      }),
    );
  });
});

describe("numbers in a style", () => {
  const styles = {
    rate: { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 },
    percent: { style: "percent" },
    points: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    amount: { maximumFractionDigits: 6 },
    plain: { maximumFractionDigits: 6, useGrouping: false },
  } as const;
  /** One pattern of the catalogue for each style, with nothing else to fill in. */
  const patterns = ["rate", "percent", "points", "amount", "plain", "number"].map((style) => {
    const only = new RegExp(`^[^{}']*\\{\\w+, number${style === "number" ? "" : `, ${style}`}\\}[^{}']*$`);
    const id = ids.find((each) => only.test(catalogues["zh-CN"][each]) && only.test(catalogues.en[each]));
    if (id === undefined) throw new Error(`no pattern holds just a number as ${style}`);
    return id;
  });
  const hard = [0, -0, 0.5, 1.005, 1.115, 0.125, 2.675, 12.345, 0.1 + 0.2, 999.994, 999.995, 999.9995, 999.9999999];
  const odd = [1000, 1e-6, 1.5e-6, 1e-7, 0.0005, 1e21, -3.5, NaN, Infinity, -Infinity, 1234567.891];
  const numbers = fc.oneof(
    fc.double(),
    fc.double({ min: -2000, max: 2000 }),
    fc.integer({ min: -2_000_000, max: 2_000_000 }).map((whole) => whole / 1000),
    fc.constantFrom(...hard, ...odd),
  );

  it.each(["zh-CN", "en"] as const)("come out as the message formatter has them: %s", (locale) => {
    for (const id of patterns) {
      const pattern = catalogues[locale][id];
      const [[name] = [""]] = styledIn(pattern);
      const formatter = new IntlMessageFormat(pattern, locale, { number: styles }, { ignoreTag: true });
      fc.assert(
        fc.property(numbers, (value) => {
          expect(render(locale, message(id, { [name]: value }))).toBe(String(formatter.format({ [name]: value })));
        }),
        { examples: [...hard, ...odd].map((value): [number] => [value]) },
      );
    }
  });

  it("are found in the patterns of the catalogue with all the texts around them", () => {
    const styled = ids.filter(
      (id) => /\{\w+, number/.test(catalogues.en[id]) && !/plural|select/.test(catalogues.en[id]),
    );
    expect(styled.length).toBeGreaterThan(100);
    for (const id of styled) {
      const pattern = catalogues.en[id];
      const values: Record<string, MessageValue> = Object.fromEntries(namesIn(pattern).map((name) => [name, "[…]"]));
      for (const [at, [name]] of styledIn(pattern).entries()) values[name] = 7.25 + at;
      const formatter = new IntlMessageFormat(pattern, "en", { number: styles }, { ignoreTag: true });
      expect([id, render("en", message(id, values))]).toEqual([id, formatter.format(values)]);
    }
  });

  it("given as a text are printed as the formatter would", () => {
    const [id = "i18n.list"] = patterns;
    const [[name] = [""]] = styledIn(catalogues["zh-CN"][id]);
    expect(render("zh-CN", message(id, { [name]: "0.5" }))).toContain("50.00%");
  });
});

describe("patterns with styles and plurals", () => {
  it.each([
    ["zh-CN", 1, "写入 1 个单元格"],
    ["en", 1, "Write 1 cell"],
    ["en", 1200, "Write 1,200 cells"],
  ] as const)("go through the formatter: %s, %d", (locale, count, text) => {
    expect(render(locale, message("taskpane.write.button", { count }))).toBe(text);
  });

  it("print rates, points and amounts as the forms do", () => {
    expect(render("zh-CN", message("taskpane.summary.rateValue", { rate: 0.862 }))).toBe("86.20%");
    expect(render("zh-CN", message("taskpane.summary.scoreValue", { score: 90 }))).toBe("90.00");
    expect(render("zh-CN", message("taskpane.explanation.number", { value: 1234567.5 }))).toBe("1,234,567.5");
  });
});
