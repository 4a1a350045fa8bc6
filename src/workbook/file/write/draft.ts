import { message } from "../../../i18n";
import { WorkbookError } from "../../error";
import { encodingOf, relationshipsPart, relativeTarget, type Package, type PartChanges } from "../opc";
import {
  withContentType,
  withDefaultType,
  withoutContentType,
  withoutRelationship,
  withRelationship,
} from "./relations";

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** Changes to a package, collected before any of them takes effect. */
export class Draft {
  private readonly parts = new Map<string, string | null>();

  constructor(readonly pack: Package) {}

  has(part: string): boolean {
    return this.parts.has(part) ? this.parts.get(part) !== null : this.pack.has(part);
  }

  /** The part's text, as far as it was changed already. */
  text(part: string): string {
    return this.parts.get(part) ?? this.pack.text(part);
  }

  /** Names of all parts, new ones included. */
  names(): readonly string[] {
    return [...new Set([...this.pack.names(), ...this.parts.keys()])].filter((part) => this.has(part));
  }

  /** New text for a part. One that is not UTF-8 would not come back byte for byte outside the edits, so it is refused. */
  put(part: string, text: string): void {
    if (!this.parts.has(part) && this.pack.has(part)) {
      const encoding = encodingOf(this.pack.bytes(part));
      if (encoding !== "utf-8") {
        throw new WorkbookError("unsupported", { detail: message("workbook.detail.encoding", { part, encoding }) });
      }
    }
    this.parts.set(part, text);
  }

  /** A part name that is free, "#" standing for a number. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number++;
    return pattern.replace("#", String(number));
  }

  /** Adds a part with a content type of its own and a relationship that leads to it; returns the relationship's id. */
  add(part: string, text: string, contentType: string, source: string, relationship: string): string {
    this.put(part, text);
    this.put(TYPES, withContentType(this.text(TYPES), part, contentType));
    return this.link(source, relationship, relativeTarget(source, part), false);
  }

  /** Adds a relationship; returns its id. */
  link(source: string, type: string, target: string, external: boolean): string {
    const part = relationshipsPart(source);
    const old = this.has(part) ? this.text(part) : null;
    const { text, id } = withRelationship(old, part, { type, target, external });
    this.put(part, text);
    this.knowExtension("rels", RELATIONSHIPS_TYPE);
    return id;
  }

  /** Makes sure that parts with an extension have a content type. */
  knowExtension(extension: string, type: string): void {
    const [old, now] = [this.text(TYPES), withDefaultType(this.text(TYPES), extension, type)];
    if (now !== old) this.put(TYPES, now);
  }

  /** Takes away a part, with the relationship that leads to it and its content type. */
  remove(part: string, source: string): void {
    this.parts.set(part, null);
    const links = relationshipsPart(source);
    const link = this.pack.relationships(source).find((relationship) => relationship.part === part);
    if (link !== undefined) this.put(links, withoutRelationship(this.text(links), links, link.id));
    this.put(TYPES, withoutContentType(this.text(TYPES), part));
  }

  /** Takes away the relationships that lead from a part, which is going itself. */
  removeLinks(source: string): void {
    const links = relationshipsPart(source);
    if (this.has(links)) this.parts.set(links, null);
  }

  changes(): PartChanges {
    const encoder = new TextEncoder();
    return new Map([...this.parts].map(([part, text]) => [part, text === null ? null : encoder.encode(text)]));
  }
}
