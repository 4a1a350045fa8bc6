import { message } from "../../../i18n";
import { WorkbookError } from "../../error";
import { decodeEntities } from "./entities";
import { XmlScanner } from "./scanner";

/** Words without a value are taken as well: they would be begun anew at each of their letters. */
const ATTRIBUTE = /([^\s=/<>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/** One element of a part of modest size, with the offsets needed to splice around it. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  private known: ReadonlyMap<string, string> | null = null;

  /**
   * `prefix` has its colon, or is "": new siblings must carry it. `openEnd` is the end of the opening tag, `closeStart` the
   * start of the closing one; both equal `end` when the element is written <x/>.
   */
  constructor(
    readonly name: string,
    readonly prefix: string,
    private readonly tag: string,
    readonly start: number,
    readonly openEnd: number,
    public closeStart: number,
    public end: number,
  ) {}

  /** Read when first asked for: of most elements (fonts, borders …) nobody asks. */
  private get attributes(): ReadonlyMap<string, string> {
    return (this.known ??= attributesOf(this.tag));
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** The `r:id`, whatever its prefix is called. */
  relationshipId(): string | undefined {
    for (const [name, value] of this.attributes) if (/:id$/.test(name)) return value;
    return undefined;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  get isEmptyTag(): boolean {
    return this.openEnd === this.end;
  }
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = "", quoted, apostrophed] of tag.matchAll(ATTRIBUTE)) {
    const value = quoted ?? apostrophed;
    if (value !== undefined) attributes.set(key, decodeEntities(value));
  }
  return attributes;
}

/** Whether an xsd:boolean attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function parseXml(text: string, part: string): XmlElement {
  const scanner = new XmlScanner(text, part);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  while (scanner.next()) {
    const { start, end, name, kind } = scanner;
    // The root's prefix becomes a part of patterns and of new tags.
    if (root === undefined && !/^[\p{L}\p{N}_.-]*:?$/u.test(scanner.prefix))
      throw new WorkbookError("damaged", { detail: message("workbook.detail.xml", { part }) });
    if (kind === "close") {
      const element = open.pop();
      if (element === undefined) continue;
      element.closeStart = start;
      element.end = end;
      continue;
    }
    const element = new XmlElement(name, scanner.prefix, text.slice(scanner.nameEnd, end), start, end, end, end);
    open.at(-1)?.children.push(element);
    root ??= element;
    if (kind === "open") open.push(element);
  }
  if (root === undefined) throw new WorkbookError("damaged", { detail: message("workbook.detail.xml", { part }) });
  return root;
}
