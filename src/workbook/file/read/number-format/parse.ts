/** One piece of a format section. */
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  /** One digit place: 0, # or ?. */
  | { readonly kind: "digit"; readonly place: string }
  | { readonly kind: "point" | "comma" | "percent" | "general" | "at" | "slash" }
  /** E+ or E-. */
  | { readonly kind: "exponent"; readonly sign: string }
  /** yyyy, m, dd, h, ss, aaaa, AM/PM … in lower case; `elapsed` for [h], [mm], [ss]. */
  | { readonly kind: "date"; readonly code: string; readonly elapsed: boolean };

export interface Condition {
  readonly operator: string;
  readonly value: number;
}

export interface Section {
  readonly tokens: readonly Token[];
  readonly condition: Condition | null;
  readonly isDate: boolean;
}

/** Alternatives in order; brackets first, then quoted and escaped text. `_x` is a space as wide as x, `*x` fills the cell. */
const PIECE =
  /\[(?<bracket>[^\]]*)\]|"(?<quoted>[^"]*)"|\\(?<escaped>[^])|_(?<space>[^])|\*(?<fill>[^])|(?<general>General|G\/通用格式)|(?<ampm>AM\/PM|A\/P|上午\/下午)|E(?<exponent>[+-])|(?<date>y+|m+|d+|h+|s+|a{3,}|e+)|(?<single>[^])/giy;

const kinds: Readonly<Record<string, Token>> = {
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "@": { kind: "at" },
  "/": { kind: "slash" },
};

function readSingle(character: string): Token {
  if (/[0#?]/.test(character)) return { kind: "digit", place: character };
  return kinds[character] ?? { kind: "literal", text: character };
}

class SectionReader {
  private readonly tokens: Token[] = [];
  private condition: Condition | null = null;

  add(groups: Readonly<Record<string, string | undefined>>): void {
    const { bracket, quoted, escaped, space, fill, general, ampm, date, exponent, single = "" } = groups;
    if (bracket !== undefined) this.addBracket(bracket);
    else if (quoted !== undefined || escaped !== undefined)
      this.tokens.push({ kind: "literal", text: quoted ?? escaped ?? "" });
    else if (space !== undefined) this.tokens.push({ kind: "literal", text: " " });
    else if (fill !== undefined) return;
    else if (general !== undefined) this.tokens.push({ kind: "general" });
    else if (ampm !== undefined) this.tokens.push({ kind: "date", code: ampm.toLowerCase(), elapsed: false });
    else if (date !== undefined) this.tokens.push({ kind: "date", code: date.toLowerCase(), elapsed: false });
    else if (exponent !== undefined) this.tokens.push({ kind: "exponent", sign: exponent });
    else this.tokens.push(readSingle(single));
  }

  /** Colours and [DBNum…] are passed over: digits come out as 0–9. [$¥-804] prints its symbol. */
  private addBracket(bracket: string): void {
    const elapsed = /^(?:h+|m+|s+)$/i.test(bracket);
    const currency = /^\$([^-]*)/.exec(bracket)?.[1];
    const comparison = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(bracket);
    if (elapsed) this.tokens.push({ kind: "date", code: bracket.toLowerCase(), elapsed });
    else if (currency) this.tokens.push({ kind: "literal", text: currency });
    else if (comparison !== null) this.condition = { operator: comparison[1] ?? "", value: Number(comparison[2]) };
  }

  finish(): Section {
    return { tokens: this.tokens, condition: this.condition, isDate: this.tokens.some(({ kind }) => kind === "date") };
  }
}

const parsed = new Map<string, readonly Section[]>();

/** The sections of a number format code, separated by semicolons outside quotes and brackets. */
export function parseFormat(code: string): readonly Section[] {
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const sections: Section[] = [];
  let reader = new SectionReader();
  for (const { groups = {} } of code.matchAll(PIECE)) {
    if (groups["single"] === ";") {
      sections.push(reader.finish());
      reader = new SectionReader();
    } else reader.add(groups);
  }
  sections.push(reader.finish());
  parsed.set(code, sections);
  return sections;
}
