import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, type Locale, type MessageId } from "./catalogue";
import type { Message } from "./message";
import { formats, isNumberStyle, printNumber, type NumberStyle } from "./numbers";

/** A piece of a pattern: its own text, or the name of a value, which is put in as it stands or, a number, in a style. */
type Piece = string | { readonly name: string; readonly style: NumberStyle | null };

interface Pattern {
  readonly formatter: () => IntlMessageFormat;
  /** null: more than texts and values side by side (plurals); the formatter knows how. */
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

/** Texts and names of values only, numbers with one of the styles among them; an apostrophe may be an escape. */
const plain = /^[^{}']*(?:\{\w+(?:, number(?:, \w+)?)?\}[^{}']*)*$/;

/** Read without the formatter: making one takes a page's first look several times as long, and most patterns need none. */
function piecesOf(text: string): readonly Piece[] | null {
  if (!plain.test(text)) return null;
  const pieces: Piece[] = [];
  for (const [, own = "", name, type, style = type] of text.matchAll(
    /([^{]*)(?:\{(\w+)(?:, (number)(?:, (\w+))?)?\})?/g,
  )) {
    if (own !== "") pieces.push(own);
    if (name === undefined) continue;
    if (style !== undefined && !isNumberStyle(style)) return null;
    pieces.push({ name, style: style ?? null });
  }
  return pieces;
}

/** The message's text in the given language. A value that is itself a message is rendered in the same language. */
export function render(locale: Locale, { id, values }: Message): string {
  const { formatter, pieces } = patternOf(locale, id);
  const text = joined(locale, pieces, values);
  if (text !== null) return text;
  const rendered: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    rendered[name] = typeof value === "object" ? render(locale, value) : value;
  }
  return String(formatter().format(rendered));
}

/** null where the formatter is needed: also to tell which value is missing. */
function joined(locale: Locale, pieces: readonly Piece[] | null, values: Message["values"]): string | null {
  if (pieces === null) return null;
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    const value = values[piece.name];
    if (value === undefined) return null;
    if (piece.style === null) text += typeof value === "object" ? render(locale, value) : String(value);
    else if (typeof value === "number") text += printNumber(locale, piece.style, value);
    else return null;
  }
  return text;
}
