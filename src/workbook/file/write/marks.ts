import { addressOf } from "../../../sheet";
import { isMarkFormula, MARK_FILLS, MARK_FORMULA, MARK_LEVELS } from "../../marks";
import type { WorkbookReader } from "../read";
import { decodeEntities, encodeEntities, parseXml, type XmlElement } from "../xml";
import type { Draft } from "./draft";
import type { PlacedMark } from "./plan";
import { applySplices, type Splice } from "./splice";
import type { StyleEditor } from "./style-editor";
import { placeFor } from "./worksheet-order";

const contentOf = (text: string, element: XmlElement): string =>
  decodeEntities(text.slice(element.openEnd, element.closeStart));

const isOurs = (text: string, rule: XmlElement): boolean =>
  rule.all("formula").some((formula) => isMarkFormula(contentOf(text, formula)));

/** Our rules go; a block of rules that held no other goes with them. */
function withoutMarks(text: string, root: XmlElement): readonly Splice[] {
  return root.all("conditionalFormatting").flatMap((block): readonly Splice[] => {
    const rules = block.all("cfRule");
    const ours = rules.filter((rule) => isOurs(text, rule));
    if (ours.length === 0) return [];
    const gone = ours.length === rules.length ? [block] : ours;
    return gone.map(({ start, end }) => ({ start, end, text: "" }));
  });
}

/** The user's own rules come first, as before: a new rule takes the next place behind all there are. */
function lastPriority(root: XmlElement): number {
  const rules = root.all("conditionalFormatting").flatMap((block) => block.all("cfRule"));
  return Math.max(0, ...rules.map((rule) => Number(rule.attribute("priority") ?? 0)));
}

function rulesXml(root: XmlElement, marks: readonly PlacedMark[], styles: StyleEditor): string {
  const p = root.prefix;
  let priority = lastPriority(root);
  return MARK_LEVELS.map((level) => {
    const cells = marks.filter((mark) => mark.level === level).map(({ row, column }) => addressOf(row, column));
    if (cells.length === 0) return "";
    const style = styles.highlight(MARK_FILLS[level].slice(1));
    const rule = `<${p}cfRule type="expression" dxfId="${style}" priority="${++priority}"><${p}formula>${encodeEntities(MARK_FORMULA)}</${p}formula></${p}cfRule>`;
    return `<${p}conditionalFormatting sqref="${cells.join(" ")}">${rule}</${p}conditionalFormatting>`;
  }).join("");
}

/** The sheet has these highlights and no others of ours. */
export function markSheet(draft: Draft, part: string, marks: readonly PlacedMark[], styles: StyleEditor | null): void {
  const text = draft.text(part);
  const root = parseXml(text, part);
  const at = placeFor(root, "conditionalFormatting");
  const added = styles === null ? "" : rulesXml(root, marks, styles);
  const splices = [...withoutMarks(text, root), { start: at, end: at, text: added }];
  const marked = applySplices(text, splices);
  if (marked !== text) draft.put(part, marked);
}

/** Whether a sheet has highlights of ours. */
export function isMarked({ pack }: WorkbookReader, part: string): boolean {
  const text = pack.text(part);
  return text.includes("conditionalFormatting") && withoutMarks(text, parseXml(text, part)).length > 0;
}
