import { message } from "../../../i18n";
import { WorkbookError } from "../../error";
import { isUtf8, relationshipsPart, type Package, type PartChanges } from "../opc";
import { withoutContentType, withoutRelationship } from "./relations";

/** Changes to a package, collected before any of them takes effect. */
export class Draft {
  private readonly parts = new Map<string, string | null>();

  constructor(readonly pack: Package) {}

  has(part: string): boolean {
    return this.parts.has(part) ? this.parts.get(part) !== null : this.pack.has(part);
  }

  /** The part's text, as far as it was changed already. */
  text(part: string): string {
    const draft = this.parts.get(part);
    if (typeof draft === "string") return draft;
    if (!isUtf8(this.pack.bytes(part))) {
      throw new WorkbookError("unsupported", { detail: message("workbook.detail.encoding", { part, encoding: "?" }) });
    }
    return this.pack.text(part);
  }

  put(part: string, text: string): void {
    this.parts.set(part, text);
  }

  /** Takes away a part, with the relationship that leads to it and its content type. */
  remove(part: string, source: string): void {
    this.parts.set(part, null);
    const links = relationshipsPart(source);
    const link = this.pack.relationships(source).find((relationship) => relationship.part === part);
    if (link !== undefined) this.put(links, withoutRelationship(this.text(links), links, link.id));
    this.put("[Content_Types].xml", withoutContentType(this.text("[Content_Types].xml"), part));
  }

  changes(): PartChanges {
    const encoder = new TextEncoder();
    return new Map([...this.parts].map(([part, text]) => [part, text === null ? null : encoder.encode(text)]));
  }
}
