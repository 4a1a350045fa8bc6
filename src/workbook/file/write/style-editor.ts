import { builtinId } from "../read";
import { encodeEntities, parseXml, type XmlElement } from "../xml";
import { applySplices, openedUp, withAttribute } from "./splice";
import { StyleItems } from "./style-items";

/** What an edit changes about a cell's look; all else of its style stays. */
export interface StyleChange {
  readonly numberFormat: string | null;
  /** Fill colour as RRGGBB. */
  readonly fill?: string | undefined;
  readonly font?: FontChange | undefined;
  /** Thin lines on all four sides. */
  readonly border?: boolean | undefined;
  /** Attributes of the alignment, by their names in the file. */
  readonly alignment?: Readonly<Record<string, string>> | undefined;
}

export interface FontChange {
  readonly bold?: boolean | undefined;
  /** RRGGBB. */
  readonly colour?: string | undefined;
  /** Points. */
  readonly size?: number | undefined;
}

/**
 * Adds cell styles to `styles.xml`: each new one is a copy of the cell's own with only what is asked for replaced. What
 * stands there is never changed, so that the style numbers of all other cells keep their meaning.
 */
export class StyleEditor {
  private readonly root: XmlElement;
  private readonly xfs: StyleItems;
  private readonly numberFormats: StyleItems;
  private readonly fills: StyleItems;
  private readonly fonts: StyleItems;
  private readonly borders: StyleItems;
  private readonly highlights: StyleItems;
  private readonly formatIds = new Map<string, number>();

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
    this.numberFormats = new StyleItems(text, this.root, "numFmts");
    this.fonts = new StyleItems(text, this.root, "fonts");
    this.fills = new StyleItems(text, this.root, "fills");
    this.borders = new StyleItems(text, this.root, "borders");
    this.highlights = new StyleItems(text, this.root, "dxfs");
    this.xfs = new StyleItems(text, this.root, "cellXfs");
    for (const format of this.root.child("numFmts")?.all("numFmt") ?? []) {
      const code = format.attribute("formatCode") ?? "";
      if (!this.formatIds.has(code)) this.formatIds.set(code, Number(format.attribute("numFmtId")));
    }
  }

  /** The number of the style like `style`, changed as asked. */
  restyle(style: number, { numberFormat, fill, font, border, alignment }: StyleChange): number {
    const old = this.xfs.at(style);
    let xf = old ?? `<${this.root.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    if (numberFormat !== null) xf = changed(xf, "numFmtId", this.formatId(numberFormat), "applyNumberFormat");
    if (fill !== undefined) xf = changed(xf, "fillId", this.fillId(fill), "applyFill");
    if (font !== undefined) xf = changed(xf, "fontId", this.fontId(xf, font), "applyFont");
    if (border === true) xf = changed(xf, "borderId", this.thinBorder(), "applyBorder");
    if (alignment !== undefined) xf = this.aligned(xf, alignment);
    return xf === old ? style : this.xfs.place(xf);
  }

  /** The number of the format by which a rule fills cells with a colour (RRGGBB). */
  highlight(colour: string): number {
    const p = this.root.prefix;
    return this.highlights.place(
      `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="FF${colour}"/></${p}patternFill></${p}fill></${p}dxf>`,
    );
  }

  get changedAnything(): boolean {
    return this.xfs.grew || this.highlights.grew;
  }

  /** The part with the new styles. */
  toText(): string {
    const lists = [this.numberFormats, this.fonts, this.fills, this.borders, this.xfs, this.highlights];
    return applySplices(
      this.text,
      lists.flatMap((list) => list.splices()),
    );
  }

  private formatId(code: string): number {
    const known = builtinId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    // Ids up to 163 are reserved for Excel's own formats.
    const id = Math.max(175, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.numberFormats.place(`<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${encodeEntities(code)}"/>`);
    return id;
  }

  private fillId(colour: string): number {
    const p = this.root.prefix;
    return this.fills.place(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private thinBorder(): number {
    const p = this.root.prefix;
    const sides = ["left", "right", "top", "bottom"].map(
      (side) => `<${p}${side} style="thin"><${p}color auto="1"/></${p}${side}>`,
    );
    return this.borders.place(`<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`);
  }

  /** The font of a style, changed as asked. The parts of a font as Excel orders them: b, i … sz, color, name … */
  private fontId(xf: string, { bold, colour, size }: FontChange): number {
    const p = this.root.prefix;
    const id = Number(/\sfontId="(\d+)"/.exec(xf)?.[1] ?? 0);
    const old = this.fonts.at(id) ?? `<${p}font/>`;
    let inner = /^<[^<>]*[^/]>([^]*)<\/[^<>]*>$/.exec(old)?.[1] ?? "";
    if (bold === true && !inner.includes(`<${p}b/>`)) inner = `<${p}b/>${inner}`;
    if (size !== undefined) {
      const rest = inner.replace(new RegExp(`<${p}sz [^<>]*/>`), "");
      inner = after(rest, [`[bi]`], `<${p}sz val="${size}"/>`, p);
    }
    if (colour !== undefined) {
      const rest = inner.replace(new RegExp(`<${p}color [^<>]*/>`), "");
      inner = after(rest, ["[bi]", "sz"], `<${p}color rgb="FF${colour}"/>`, p);
    }
    return this.fonts.place(`<${p}font>${inner}</${p}font>`);
  }

  private aligned(xf: string, wanted: Readonly<Record<string, string>>): string {
    const p = this.root.prefix;
    const element = new RegExp(`<${p}alignment[^<>]*>`);
    const set = (tag: string): string =>
      Object.entries(wanted).reduce((made, [name, value]) => withAttribute(made, name, value), tag);
    if (element.test(xf)) return xf.replace(element, set);
    const tagEnd = xf.indexOf(">") + 1;
    const tag = withAttribute(xf.slice(0, tagEnd), "applyAlignment", "1");
    const made = set(`<${p}alignment/>`);
    return tag.endsWith("/>") ? openedUp(tag, `${p}xf`, made) : tag + made + xf.slice(tagEnd);
  }
}

/** A font's parts with one more, put right behind the leading ones of those names. */
function after(inner: string, names: readonly string[], added: string, p: string): string {
  const lead = new RegExp(`^(?:<${p}(?:${names.join("|")})(?: [^<>]*)?/>)*`).exec(inner)?.[0] ?? "";
  return lead + added + inner.slice(lead.length);
}

/** An `xf` with one id replaced and said to apply; its alignment and protection stay inside it. */
function changed(xf: string, name: string, value: number, apply: string): string {
  const tagEnd = xf.indexOf(">") + 1;
  const tag = xf.slice(0, tagEnd);
  if (new RegExp(`\\s${name}="${value}"`).test(tag)) return xf;
  return withAttribute(withAttribute(tag, name, String(value)), apply, "1") + xf.slice(tagEnd);
}
