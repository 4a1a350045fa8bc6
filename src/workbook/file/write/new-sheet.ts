import type { SheetDraft } from "../../../sheet";
import { freeSheetName, quotedSheet } from "../../draft-limits";
import type { WorkbookReader } from "../read";
import { encodeEntities, parseXml } from "../xml";
import type { Draft } from "./draft";
import { draftXml } from "./draft-xml";
import { OFFICE, relationshipPrefix } from "./relations";
import { applySplices } from "./splice";
import type { StyleEditor } from "./style-editor";
import { withDefinedName } from "./workbook-editor";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds sheets behind the others, where no defined name's sheet number shifts. */
export function addSheets(
  reader: WorkbookReader,
  draft: Draft,
  sheets: readonly SheetDraft[],
  styles: StyleEditor | null,
): void {
  const { workbook } = reader;
  const taken = [...workbook.allNames];
  for (const sheet of sheets) {
    const name = freeSheetName(sheet.name, taken);
    taken.push(name);
    const part = draft.freeName("xl/worksheets/sheet#.xml");
    const id = draft.add(part, draftXml(sheet, styles), TYPE, workbook.part, `${OFFICE}/worksheet`);
    enlist(draft, workbook.part, name, id);
    const { titleRows } = sheet.print;
    if (titleRows === null) continue;
    const titles = `${quotedSheet(name)}!$${titleRows.first}:$${titleRows.last}`;
    const text = draft.text(workbook.part);
    draft.put(workbook.part, withDefinedName(text, workbook.part, "_xlnm.Print_Titles", taken.length - 1, titles));
  }
}

/** The workbook's line for a sheet: name, a number of its own, and the relationship that leads to its part. */
function enlist(draft: Draft, workbook: string, name: string, relationship: string): void {
  const text = draft.text(workbook);
  const list = parseXml(text, workbook).child("sheets");
  if (list === undefined) return;
  const number = Math.max(0, ...list.children.map((element) => Number(element.attribute("sheetId")))) + 1;
  const { prefix, declaration } = relationshipPrefix(text);
  const entry = `<${list.prefix}sheet${declaration} name="${encodeEntities(name)}" sheetId="${number}" ${prefix}:id="${relationship}"/>`;
  draft.put(workbook, applySplices(text, [{ start: list.closeStart, end: list.closeStart, text: entry }]));
}
