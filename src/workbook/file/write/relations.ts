import { encodeEntities, parseXml } from "../xml";
import { applySplices, openedUp } from "./splice";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A part with one more child at the end of its root; `child` makes it, given the prefix it must carry. */
export function withChild(text: string, part: string, child: (prefix: string) => string): string {
  const root = parseXml(text, part);
  const added = child(root.prefix);
  if (root.isEmptyTag) {
    const tag = openedUp(text.slice(root.start, root.end), `${root.prefix}${root.name}`, added);
    return applySplices(text, [{ start: root.start, end: root.end, text: tag }]);
  }
  return applySplices(text, [{ start: root.closeStart, end: root.closeStart, text: added }]);
}

/** The prefix that the root of a part has for relationship ids, with the declaration to add where it has none. */
export function relationshipPrefix(text: string): { readonly prefix: string; readonly declaration: string } {
  const known = new RegExp(`xmlns:([\\w.-]+)="${OFFICE}"`).exec(text)?.[1];
  return known === undefined
    ? { prefix: "r", declaration: ` xmlns:r="${OFFICE}"` }
    : { prefix: known, declaration: "" };
}

export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A relationships part (null: there is none yet) with one more relationship, and that one's id. */
export function withRelationship(
  text: string | null,
  part: string,
  { type, target, external }: NewRelationship,
): { readonly text: string; readonly id: string } {
  const old = text ?? EMPTY_RELATIONSHIPS;
  const taken = new Set(parseXml(old, part).children.map((element) => element.attribute("Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const mode = external ? ' TargetMode="External"' : "";
  const written = `Relationship Id="${id}" Type="${type}" Target="${encodeEntities(target)}"${mode}/>`;
  return { text: withChild(old, part, (prefix) => `<${prefix}${written}`), id };
}

/** A relationships part without one relationship. */
export function withoutRelationship(text: string, part: string, id: string): string {
  const gone = parseXml(text, part).children.filter((element) => element.attribute("Id") === id);
  return applySplices(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

const TYPES = "[Content_Types].xml";

/** [Content_Types].xml with a line for a part. */
export function withContentType(text: string, part: string, type: string): string {
  return withChild(text, TYPES, (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
}

/** [Content_Types].xml that knows an extension. */
export function withDefaultType(text: string, extension: string, type: string): string {
  const known = parseXml(text, TYPES).all("Default");
  if (known.some((element) => element.attribute("Extension")?.toLowerCase() === extension)) return text;
  return withChild(text, TYPES, (prefix) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
}

/** [Content_Types].xml without a part's own line. */
export function withoutContentType(text: string, part: string): string {
  const name = `/${part}`.toLowerCase();
  const gone = parseXml(text, TYPES)
    .all("Override")
    .filter((element) => element.attribute("PartName")?.toLowerCase() === name);
  return applySplices(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
