import { addressOf, parseAddress } from "../../../sheet";
import { relativeTarget } from "../opc";
import { decodeEntities, encodeEntities, encodeXstring, parseXml, type XmlElement } from "../xml";
import type { Draft } from "./draft";
import { NOTE_AUTHOR, NOTE_SIGNATURE } from "../../marks";
import { OFFICE, relationshipPrefix, withChild } from "./relations";
import { applySplices, openedUp } from "./splice";
import { placeFor } from "./worksheet-order";

const COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** An element's text with something added at its end, however it is written. */
function appended(text: string, element: XmlElement, added: string): string {
  const { start, end, closeStart, isEmptyTag, prefix, name } = element;
  if (!isEmptyTag) return applySplices(text, [{ start: closeStart, end: closeStart, text: added }]);
  return applySplices(text, [{ start, end, text: openedUp(text.slice(start, end), `${prefix}${name}`, added) }]);
}

function withAuthor(text: string, part: string): { readonly text: string; readonly id: number } {
  const authors = parseXml(text, part).child("authors");
  if (authors === undefined) return { text, id: 0 };
  const names = authors.children.map(({ openEnd, closeStart }) => decodeEntities(text.slice(openEnd, closeStart)));
  const known = names.indexOf(NOTE_AUTHOR);
  if (known !== -1) return { text, id: known };
  const p = authors.prefix;
  return { text: appended(text, authors, `<${p}author>${NOTE_AUTHOR}</${p}author>`), id: names.length };
}

/** The comments part with one more note, in the order of rows and columns. */
function withNote(old: string, part: string, { row, column, text: words }: Note): string {
  const { text, id } = withAuthor(old, part);
  const list = parseXml(text, part).child("commentList");
  if (list === undefined) return text;
  const p = list.prefix;
  const content = encodeEntities(encodeXstring(words + NOTE_SIGNATURE));
  const font = `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}family val="3"/><${p}charset val="134"/></${p}rPr>`;
  const comment = `<${p}comment ref="${addressOf(row, column)}" authorId="${id}" shapeId="0"><${p}text><${p}r>${font}<${p}t xml:space="preserve">${content}</${p}t></${p}r></${p}text></${p}comment>`;
  const next = list.children.find((element) => {
    const area = parseAddress(element.attribute("ref") ?? "");
    return area !== null && (area.top > row || (area.top === row && area.left > column));
  });
  return next === undefined
    ? appended(text, list, comment)
    : applySplices(text, [{ start: next.start, end: next.start, text: comment }]);
}

function emptyVml(block: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
  );
}

/** The drawing with the note's box; shape ids run within the block of 1024 that the drawing has for itself. */
function withBox(text: string, part: string, { row, column }: Note): string {
  let id = Number(/<(?:\w+:)?idmap\b[^<>]*\bdata="(\d+)/.exec(text)?.[1] ?? 1) * 1024 + 1;
  while (text.includes(`_x0000_s${id}"`)) id++;
  const anchor = `${column}, 15, ${Math.max(0, row - 2)}, 10, ${column + 3}, 15, ${row + 4}, 4`;
  return withChild(
    text,
    part,
    () =>
      `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:90pt;z-index:9;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  );
}

/** A block of shape ids that no drawing of the workbook uses. */
function freeBlock(draft: Draft): number {
  const drawings = draft.names().filter((name) => name.toLowerCase().endsWith(".vml"));
  const used = drawings.flatMap(
    (name) => /<(?:\w+:)?idmap\b[^<>]*\bdata="([\d,]+)"/.exec(draft.text(name))?.[1]?.split(",") ?? [],
  );
  return Math.max(0, ...used.map(Number)) + 1;
}

/** The drawing that the sheet's note boxes stand in; a header's picture may have another. */
export function noteDrawing(draft: Draft, sheet: string): string | null {
  const id = parseXml(draft.text(sheet), sheet).child("legacyDrawing")?.relationshipId();
  if (id === undefined) return null;
  return draft.pack.relationships(sheet).find((relationship) => relationship.id === id)?.part ?? null;
}

function newDrawing(draft: Draft, sheet: string): string {
  const text = draft.text(sheet);
  const root = parseXml(text, sheet);
  const part = draft.freeName("xl/drawings/vmlDrawing#.vml");
  draft.put(part, emptyVml(freeBlock(draft)));
  draft.knowExtension("vml", VML_TYPE);
  const link = draft.link(sheet, `${OFFICE}/vmlDrawing`, relativeTarget(sheet, part), false);
  const { prefix, declaration } = relationshipPrefix(text.slice(0, root.openEnd));
  const at = placeFor(root, "legacyDrawing");
  const element = `<${root.prefix}legacyDrawing${declaration} ${prefix}:id="${link}"/>`;
  draft.put(sheet, applySplices(text, [{ start: at, end: at, text: element }]));
  return part;
}

/** Addresses of cells of a sheet that have a note or a threaded comment. */
function notedCells(draft: Draft, part: string): ReadonlySet<string> {
  const comments = parseXml(draft.text(part), part).child("commentList")?.children ?? [];
  return new Set(comments.map((element) => element.attribute("ref") ?? ""));
}

/** Puts notes on cells; one that has a note or a threaded comment keeps its own. */
export function addNotes(draft: Draft, sheet: string, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  let comments = draft.pack.related(sheet, "comments");
  if (comments === undefined) {
    comments = draft.freeName("xl/comments#.xml");
    draft.add(comments, COMMENTS, COMMENTS_TYPE, sheet, `${OFFICE}/comments`);
  }
  const taken = notedCells(draft, comments);
  const fresh = notes.filter(({ row, column }) => !taken.has(addressOf(row, column)));
  const drawing = fresh.length === 0 ? null : (noteDrawing(draft, sheet) ?? newDrawing(draft, sheet));
  for (const note of fresh) {
    draft.put(comments, withNote(draft.text(comments), comments, note));
    if (drawing !== null) draft.put(drawing, withBox(draft.text(drawing), drawing, note));
  }
}
