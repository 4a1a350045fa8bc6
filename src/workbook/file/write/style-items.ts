import type { XmlElement } from "../xml";
import { withAttribute, type Splice } from "./splice";

/** The items of one container of `styles.xml` (fonts, fills, cellXfs …) as written, with new ones at the end. */
export class StyleItems {
  private readonly items: string[];
  private readonly old: number;
  private readonly element: XmlElement | undefined;

  constructor(
    private readonly text: string,
    private readonly root: XmlElement,
    private readonly container: string,
  ) {
    this.element = root.child(container);
    this.items = (this.element?.children ?? []).map(({ start, end }) => text.slice(start, end));
    this.old = this.items.length;
  }

  at(index: number): string | undefined {
    return this.items[index];
  }

  /** The place of an item; one that is not there yet is added. */
  place(item: string): number {
    const known = this.items.indexOf(item);
    return known === -1 ? this.items.push(item) - 1 : known;
  }

  /** Where the container goes when it is missing (CT_Stylesheet, ECMA-376 part 1, 18.8.39). */
  private get gap(): number {
    if (this.container !== "dxfs") return this.root.openEnd;
    const next = this.root.children.find(({ name }) => /^(?:tableStyles|colors|extLst)$/.test(name));
    return next?.start ?? this.root.closeStart;
  }

  get grew(): boolean {
    return this.items.length > this.old;
  }

  /** What to splice into the part for the new items. */
  splices(): readonly Splice[] {
    if (!this.grew) return [];
    const { element, container, root } = this;
    const content = this.items.slice(this.old).join("");
    if (element === undefined || element.isEmptyTag) {
      // Number formats can be missing altogether, and come first of all; so can the formats of rules, see `gap`.
      const name = root.prefix + container;
      const made = `<${name} count="${this.items.length}">${content}</${name}>`;
      return [{ start: element?.start ?? this.gap, end: element?.end ?? this.gap, text: made }];
    }
    const tag = this.text.slice(element.start, element.openEnd);
    const counted =
      element.attribute("count") === undefined ? tag : withAttribute(tag, "count", String(this.items.length));
    return [
      { start: element.start, end: element.openEnd, text: counted },
      { start: element.closeStart, end: element.closeStart, text: content },
    ];
  }
}
