import { decodeEntities, encodeEntities } from "./file/xml";

/** The namespace by which the custom XML part of our record is found, in Excel and in a file. */
export const RECORD_NAMESPACE = "urn:jixiao-ziping-assistant:record";

/** The part that keeps a text. A carriage return would be lost on reading (XML 1.0, 2.11), so it is written as a reference. */
export function recordXml(text: string): string {
  const content = encodeEntities(text).replaceAll("\r", "&#13;");
  return `<record xmlns="${RECORD_NAMESPACE}" xml:space="preserve">${content}</record>`;
}

/** The text that such a part keeps; null for a part that is not ours. Whoever saved the file may have added a declaration or a prefix. */
export function recordText(xml: string): string | null {
  const found = /<((?:[\w.-]+:)?)record\b([^<>]*?)(?:\/>|>([^<]*)<\/\1record\s*>)/.exec(xml);
  if (found?.[2]?.includes(`"${RECORD_NAMESPACE}"`) !== true) return null;
  return decodeEntities(found[3] ?? "");
}
