import { parseXml } from "../xml";
import { applySplices } from "./splice";

/** A relationships part without those that name a target. */
export function withoutRelationship(text: string, part: string, id: string): string {
  const gone = parseXml(text, part).children.filter((element) => element.attribute("Id") === id);
  return applySplices(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/** [Content_Types].xml without a part's own line. */
export function withoutContentType(text: string, part: string): string {
  const name = `/${part}`.toLowerCase();
  const gone = parseXml(text, "[Content_Types].xml")
    .all("Override")
    .filter((element) => element.attribute("PartName")?.toLowerCase() === name);
  return applySplices(
    text,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
