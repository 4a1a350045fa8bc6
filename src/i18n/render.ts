import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, type Locale, type MessageId } from "./catalogue";
import type { Message } from "./message";

/**
 * Number styles for patterns, e.g. `{rate, number, rate}`.
 * `rate` takes a fraction and prints a percentage with two decimals (0.862 → 86.20%), `points` prints two decimals,
 * `amount` prints what is there, up to six decimals, with thousands separators, `plain` the same without separators.
 */
const formats = {
  number: {
    rate: { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 },
    points: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    amount: { maximumFractionDigits: 6 },
    plain: { maximumFractionDigits: 6, useGrouping: false },
  },
} as const;

/** A piece of a pattern: its own text, or the name of a value, which is put in as it stands. */
type Piece = string | { readonly name: string };

interface Pattern {
  readonly formatter: () => IntlMessageFormat;
  /** null: more than texts and values side by side (numbers with a style, plurals); the formatter knows how. */
  readonly pieces: readonly Piece[] | null;
}

const compiled = { "zh-CN": new Map<MessageId, Pattern>(), en: new Map<MessageId, Pattern>() } as const;

function patternOf(locale: Locale, id: MessageId): Pattern {
  let pattern = compiled[locale].get(id);
  if (pattern === undefined) {
    pattern = newPattern(locale, catalogues[locale][id]);
    compiled[locale].set(id, pattern);
  }
  return pattern;
}

function newPattern(locale: Locale, text: string): Pattern {
  let made: IntlMessageFormat | null = null;
  const formatter = (): IntlMessageFormat =>
    (made ??= new IntlMessageFormat(text, locale, formats, { ignoreTag: true }));
  return { formatter, pieces: piecesOf(text) };
}

/** Texts and names of values only; an apostrophe may be an escape. */
const plain = /^[^{}']*(?:\{\w+\}[^{}']*)*$/;

/** Read without the formatter: making one takes a page's first look several times as long, and most patterns need none. */
function piecesOf(text: string): readonly Piece[] | null {
  if (!plain.test(text)) return null;
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : { name: part }))
    .filter((piece) => piece !== "");
}

/** The message's text in the given language. A value that is itself a message is rendered in the same language. */
export function render(locale: Locale, { id, values }: Message): string {
  const { formatter, pieces } = patternOf(locale, id);
  const rendered: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    rendered[name] = typeof value === "object" ? render(locale, value) : value;
  }
  return joined(pieces, rendered) ?? String(formatter().format(rendered));
}

/** null where the formatter is needed: also to tell which value is missing. */
function joined(pieces: readonly Piece[] | null, values: Readonly<Record<string, string | number>>): string | null {
  if (pieces === null) return null;
  let text = "";
  for (const piece of pieces) {
    const value = typeof piece === "string" ? piece : values[piece.name];
    if (value === undefined) return null;
    text += String(value);
  }
  return text;
}
