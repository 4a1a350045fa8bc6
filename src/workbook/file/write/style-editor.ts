import { encodeEntities, parseXml, type XmlElement } from "../xml";
import { builtinId } from "../read";
import { applySplices, withAttribute, type Splice } from "./splice";

/** What an edit changes about a cell's look; all else of its style stays. */
export interface StyleChange {
  readonly numberFormat: string | null;
  /** Fill colour as RRGGBB, or null. */
  readonly fill: string | null;
}

/**
 * Adds cell styles to `styles.xml`: each new one is a copy of the cell's own with only the number format or fill replaced.
 * What stands there is never changed, so that the style numbers of all other cells keep their meaning.
 */
export class StyleEditor {
  private readonly root: XmlElement;
  private readonly xfs: string[];
  private readonly oldXfs: number;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly fills: string[];
  private readonly oldFills: number;

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
    this.xfs = this.rawChildren("cellXfs", "xf");
    this.oldXfs = this.xfs.length;
    this.fills = this.rawChildren("fills", "fill");
    this.oldFills = this.fills.length;
    for (const format of this.root.child("numFmts")?.all("numFmt") ?? []) {
      const code = format.attribute("formatCode") ?? "";
      if (!this.formats.has(code)) this.formats.set(code, Number(format.attribute("numFmtId")));
    }
  }

  /** The number of the style like `style`, changed as asked. */
  restyle(style: number, { numberFormat, fill }: StyleChange): number {
    let xf = this.xfs[style] ?? `<${this.root.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    if (numberFormat !== null) xf = this.changed(xf, "numFmtId", this.formatId(numberFormat), "applyNumberFormat");
    if (fill !== null) xf = this.changed(xf, "fillId", this.fillId(fill), "applyFill");
    if (xf === this.xfs[style]) return style;
    return indexOrPush(this.xfs, xf);
  }

  get changedAnything(): boolean {
    return this.xfs.length > this.oldXfs;
  }

  /** The part with the new styles. */
  toText(): string {
    return applySplices(this.text, [
      ...this.appended("numFmts", this.newFormats),
      ...this.appended("fills", this.fills.slice(this.oldFills)),
      ...this.appended("cellXfs", this.xfs.slice(this.oldXfs)),
    ]);
  }

  private rawChildren(container: string, name: string): string[] {
    return (this.root.child(container)?.all(name) ?? []).map(({ start, end }) => this.text.slice(start, end));
  }

  /** Only the opening tag of an `xf` is changed; its alignment and protection stay inside it. */
  private changed(xf: string, name: string, value: number, apply: string): string {
    const tagEnd = xf.indexOf(">") + 1;
    const tag = xf.slice(0, tagEnd);
    if (new RegExp(`\\s${name}="${value}"`).test(tag)) return xf;
    return withAttribute(withAttribute(tag, name, String(value)), apply, "1") + xf.slice(tagEnd);
  }

  private formatId(code: string): number {
    const known = builtinId(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    // Ids up to 163 are reserved for Excel's own formats.
    const id = Math.max(175, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.newFormats.push(`<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${encodeEntities(code)}"/>`);
    return id;
  }

  private fillId(colour: string): number {
    const p = this.root.prefix;
    const fill = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
    return indexOrPush(this.fills, fill);
  }

  private appended(container: string, added: readonly string[]): readonly Splice[] {
    if (added.length === 0) return [];
    const { prefix, openEnd } = this.root;
    const element = this.root.child(container);
    const content = added.join("");
    if (element === undefined || element.isEmptyTag) {
      // Only number formats can be missing altogether; they come first of all.
      const made = `<${prefix}${container} count="${added.length}">${content}</${prefix}${container}>`;
      return [{ start: element?.start ?? openEnd, end: element?.end ?? openEnd, text: made }];
    }
    const tag = this.text.slice(element.start, element.openEnd);
    const count = element.children.length + added.length;
    const counted = element.attribute("count") === undefined ? tag : withAttribute(tag, "count", String(count));
    return [
      { start: element.start, end: element.openEnd, text: counted },
      { start: element.closeStart, end: element.closeStart, text: content },
    ];
  }
}

function indexOrPush(list: string[], item: string): number {
  const known = list.indexOf(item);
  return known === -1 ? list.push(item) - 1 : known;
}
