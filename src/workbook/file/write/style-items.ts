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

  get grew(): boolean {
    return this.items.length > this.old;
  }

  /** What to splice into the part for the new items. */
  splices(): readonly Splice[] {
    if (!this.grew) return [];
    const { element, container, root } = this;
    const content = this.items.slice(this.old).join("");
    if (element === undefined || element.isEmptyTag) {
      // Only number formats can be missing altogether; they come first of all.
      const name = root.prefix + container;
      const made = `<${name} count="${this.items.length}">${content}</${name}>`;
      return [{ start: element?.start ?? root.openEnd, end: element?.end ?? root.openEnd, text: made }];
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
