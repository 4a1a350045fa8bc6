import { inflateSync } from "fflate";
import { message } from "../../../i18n";
import { WorkbookError } from "../../error";
import { parseXml } from "../xml/element";
import { crc32 } from "./crc32";
import { PACKAGE_LIMITS, type PackageLimits } from "./limits";
import { relationshipsPart, resolveTarget } from "./part-name";
import { decodePart } from "./text";
import { DEFLATED, type ZipEntry } from "./zip-entry";
import { readZip } from "./zip-reader";
import { entryOf, writeZip } from "./zip-writer";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** The part it names; null for what lies outside the package. */
  readonly part: string | null;
}

/** New content of parts; null takes a part away. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

/** Part names are equal regardless of ASCII case (ISO 29500-2, 6.2.2.3). */
function key(part: string): string {
  return part.toLowerCase();
}

/**
 * An Open Packaging Conventions package (.xlsx, .xlsm …), never changed: `with` makes a new one that shares all untouched
 * entries, down to their compressed bytes.
 */
export class Package {
  private readonly byName = new Map<string, ZipEntry>();
  /** Of each part that was asked for: opening, reading and the record ask for the same ones eight times. */
  private readonly links = new Map<string, readonly Relationship[]>();

  private constructor(
    private readonly entries: readonly ZipEntry[],
    /** The file this package is, as long as nothing was changed. */
    private readonly file: Uint8Array | null,
  ) {
    for (const entry of entries) {
      if (this.byName.has(key(entry.name))) {
        throw new WorkbookError("damaged", {
          detail: message("workbook.detail.duplicate-part", { part: entry.name }),
        });
      }
      this.byName.set(key(entry.name), entry);
    }
  }

  static open(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): Package {
    return new Package(readZip(bytes, limits), bytes);
  }

  /** Names of all parts as stored, in the archive's order; folders are left out. */
  names(): readonly string[] {
    return this.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"));
  }

  has(part: string): boolean {
    return this.byName.has(key(part));
  }

  /** The inflated content, checked against its checksum. */
  bytes(part: string): Uint8Array {
    const entry = this.entry(part);
    const content = inflate(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) {
      throw new WorkbookError("damaged", { detail: message("workbook.detail.checksum", { part }) });
    }
    return content;
  }

  text(part: string): string {
    return decodePart(this.bytes(part), part);
  }

  /** The content as it is stored, compressed or not: equal bytes mean an untouched part. */
  stored(part: string): Uint8Array {
    return this.entry(part).data;
  }

  /** The relationships of a part, or of the package itself (""). */
  relationships(source: string): readonly Relationship[] {
    let links = this.links.get(source);
    if (links === undefined) {
      links = this.readRelationships(source);
      this.links.set(source, links);
    }
    return links;
  }

  private readRelationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return parseXml(this.text(part), part)
      .all("Relationship")
      .map((element) => {
        const target = element.attribute("Target") ?? "";
        const external = element.attribute("TargetMode") === "External";
        return {
          id: element.attribute("Id") ?? "",
          type: element.attribute("Type") ?? "",
          target,
          part: external ? null : this.resolve(source, target),
        };
      });
  }

  /** The first relationship of a kind, told by the last segment of its type: transitional and strict types differ before it. */
  related(source: string, kind: string): string | undefined {
    return this.relationships(source).find(({ type }) => type.endsWith(`/${kind}`))?.part ?? undefined;
  }

  contentType(part: string): string | undefined {
    const types = parseXml(this.text("[Content_Types].xml"), "[Content_Types].xml");
    const wanted = key(`/${part}`);
    const override = types.all("Override").find((element) => key(element.attribute("PartName") ?? "") === wanted);
    const extension = key(part.slice(part.lastIndexOf(".") + 1));
    const byExtension = types.all("Default").find((element) => key(element.attribute("Extension") ?? "") === extension);
    return (override ?? byExtension)?.attribute("ContentType");
  }

  /** The package with some parts replaced (in their old place), taken away, or added (at the end). */
  with(changes: PartChanges): Package {
    const left = new Map([...changes].map(([name, content]) => [key(name), { name, content }]));
    const entries: ZipEntry[] = [];
    for (const entry of this.entries) {
      const change = left.get(key(entry.name));
      left.delete(key(entry.name));
      if (change === undefined) entries.push(entry);
      else if (change.content !== null) entries.push(entryOf(entry.name, change.content, entry));
    }
    for (const { name, content } of left.values())
      if (content !== null) entries.push(entryOf(name, content, undefined));
    return new Package(entries, changes.size === 0 ? this.file : null);
  }

  /** The file: as it was read where nothing was changed, else newly put together. */
  toBytes(): Uint8Array {
    return this.file ?? writeZip(this.entries);
  }

  private entry(part: string): ZipEntry {
    const entry = this.byName.get(key(part));
    if (entry !== undefined) return entry;
    throw new WorkbookError("damaged", { detail: message("workbook.detail.part-missing", { part }) });
  }

  /** Targets are URIs: some writers percent-encode them, some do not. */
  private resolve(source: string, target: string): string {
    const part = resolveTarget(source, target);
    if (this.has(part) || !part.includes("%")) return part;
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }
}

function inflate({ method, data, size, name: part }: ZipEntry): Uint8Array {
  if (method !== DEFLATED) return data;
  try {
    // A buffer of the stated size: an entry that inflates to more is cut off there and fails its checksum.
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch (cause) {
    throw new WorkbookError("damaged", { detail: message("workbook.detail.checksum", { part }) }, { cause });
  }
}
