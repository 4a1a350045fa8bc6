import { builtinId } from "../read";
import { encodeEntities, parseXml, type XmlElement } from "../xml";
import { applySplices, openedUp, withAttribute } from "./splice";
import { StyleItems } from "./style-items";

/** What an edit changes about a cell's look; all else of its style stays. */
export interface StyleChange {
  readonly numberFormat: string | null;
  /** Fill colour as RRGGBB, or null. */
  readonly fill: string | null;
  /** Colours are RRGGBB. */
  readonly font?: { readonly bold: boolean; readonly colour: string | null };
  /** Break long texts and align them at the top. */
  readonly wrap?: boolean;
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
  private readonly formatIds = new Map<string, number>();

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
    this.numberFormats = new StyleItems(text, this.root, "numFmts");
    this.fonts = new StyleItems(text, this.root, "fonts");
    this.fills = new StyleItems(text, this.root, "fills");
    this.xfs = new StyleItems(text, this.root, "cellXfs");
    for (const format of this.root.child("numFmts")?.all("numFmt") ?? []) {
      const code = format.attribute("formatCode") ?? "";
      if (!this.formatIds.has(code)) this.formatIds.set(code, Number(format.attribute("numFmtId")));
    }
  }

  /** The number of the style like `style`, changed as asked. */
  restyle(style: number, { numberFormat, fill, font, wrap }: StyleChange): number {
    const old = this.xfs.at(style);
    let xf = old ?? `<${this.root.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    if (numberFormat !== null) xf = changed(xf, "numFmtId", this.formatId(numberFormat), "applyNumberFormat");
    if (fill !== null) xf = changed(xf, "fillId", this.fillId(fill), "applyFill");
    if (font !== undefined) xf = changed(xf, "fontId", this.fontId(xf, font), "applyFont");
    if (wrap === true) xf = this.wrapped(xf);
    return xf === old ? style : this.xfs.place(xf);
  }

  get changedAnything(): boolean {
    return this.xfs.grew;
  }

  /** The part with the new styles. */
  toText(): string {
    const lists = [this.numberFormats, this.fonts, this.fills, this.xfs];
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

  /** The font of a style made bold or coloured. Parts of a font have an order: b … sz, color, name. */
  private fontId(xf: string, { bold, colour }: { readonly bold: boolean; readonly colour: string | null }): number {
    const p = this.root.prefix;
    const id = Number(/\sfontId="(\d+)"/.exec(xf)?.[1] ?? 0);
    const old = this.fonts.at(id) ?? `<${p}font/>`;
    let inner = /^<[^>]*[^/]>([^]*)<\/[^>]*>$/.exec(old)?.[1] ?? "";
    if (bold && !inner.includes(`<${p}b/>`)) inner = `<${p}b/>${inner}`;
    if (colour !== null) {
      const rest = inner.replace(new RegExp(`<${p}color [^>]*/>`), "");
      const size = new RegExp(`^[^]*<${p}sz [^>]*/>|^(?:<${p}[bi]/>)*`).exec(rest)?.[0] ?? "";
      inner = `${size}<${p}color rgb="FF${colour}"/>${rest.slice(size.length)}`;
    }
    return this.fonts.place(`<${p}font>${inner}</${p}font>`);
  }

  private wrapped(xf: string): string {
    const p = this.root.prefix;
    const alignment = new RegExp(`<${p}alignment[^>]*>`);
    const wrap = (tag: string): string => withAttribute(withAttribute(tag, "vertical", "top"), "wrapText", "1");
    if (alignment.test(xf)) return xf.replace(alignment, wrap);
    const tagEnd = xf.indexOf(">") + 1;
    const tag = withAttribute(xf.slice(0, tagEnd), "applyAlignment", "1");
    const made = wrap(`<${p}alignment/>`);
    return tag.endsWith("/>") ? openedUp(tag, `${p}xf`, made) : tag + made + xf.slice(tagEnd);
  }
}

/** An `xf` with one id replaced and said to apply; its alignment and protection stay inside it. */
function changed(xf: string, name: string, value: number, apply: string): string {
  const tagEnd = xf.indexOf(">") + 1;
  const tag = xf.slice(0, tagEnd);
  if (new RegExp(`\\s${name}="${value}"`).test(tag)) return xf;
  return withAttribute(withAttribute(tag, name, String(value)), apply, "1") + xf.slice(tagEnd);
}
