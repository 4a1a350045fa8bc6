import { addressOf } from "../../../sheet";
import { NOTE_AUTHOR, NOTE_SIGNATURE } from "../../marks";
import { decodeEntities, decodeXstring, parseXml, type XmlElement } from "../xml";
import type { Draft } from "./draft";
import { noteDrawing } from "./notes";
import { applySplices } from "./splice";

const textOf = (text: string, element: XmlElement): string =>
  element.name === "t"
    ? decodeXstring(decodeEntities(text.slice(element.openEnd, element.closeStart)))
    : element.children.map((child) => textOf(text, child)).join("");

/** Our notes of a sheet that nobody has made their own, as elements of the comments part. */
function ownNotes(text: string, part: string): readonly XmlElement[] {
  const root = parseXml(text, part);
  const authors = root.child("authors")?.children ?? [];
  const ours = authors.findIndex(
    (author) => decodeEntities(text.slice(author.openEnd, author.closeStart)) === NOTE_AUTHOR,
  );
  return (root.child("commentList")?.children ?? []).filter(
    (note) => note.attribute("authorId") === String(ours) && textOf(text, note).endsWith(NOTE_SIGNATURE),
  );
}

/** The drawing without the boxes of these cells. */
function withoutBoxes(text: string, part: string, cells: ReadonlySet<string>): string {
  const boxes = parseXml(text, part).children.filter((shape) => {
    const data = shape.child("ClientData");
    const at = (name: string): number => {
      const element = data?.child(name);
      return element === undefined ? NaN : Number(text.slice(element.openEnd, element.closeStart)) + 1;
    };
    const [row, column] = [at("Row"), at("Column")];
    return row > 0 && column > 0 && cells.has(addressOf(row, column));
  });
  return applySplices(
    text,
    boxes.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/** Takes our notes off a sheet; the parts that only they needed go with them, unless others are to be added. */
export function removeNotes(draft: Draft, sheet: string, othersFollow: boolean): void {
  const part = draft.pack.related(sheet, "comments");
  if (part === undefined || !draft.pack.has(part)) return;
  const text = draft.text(part);
  const own = ownNotes(text, part);
  if (own.length === 0) return;
  const left = applySplices(
    text,
    own.map(({ start, end }) => ({ start, end, text: "" })),
  );
  draft.put(part, left);
  const drawing = noteDrawing(draft, sheet);
  if (drawing === null) return;
  const cells = new Set(own.map((note) => note.attribute("ref") ?? ""));
  const boxes = withoutBoxes(draft.text(drawing), drawing, cells);
  draft.put(drawing, boxes);
  const others = parseXml(left, part).child("commentList")?.children ?? [];
  const isNeeded = othersFollow || others.length > 0 || parseXml(boxes, drawing).child("shape") !== undefined;
  if (!isNeeded) removeParts(draft, sheet, [part, drawing]);
}

function removeParts(draft: Draft, sheet: string, parts: readonly string[]): void {
  const text = draft.text(sheet);
  const anchor = parseXml(text, sheet).child("legacyDrawing");
  if (anchor !== undefined) {
    const { start, end } = anchor;
    draft.put(sheet, applySplices(text, [{ start, end, text: "" }]));
  }
  for (const part of parts) draft.remove(part, sheet);
}
