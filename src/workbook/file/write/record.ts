import { RECORD_NAMESPACE, recordText, recordXml } from "../../record-part";
import { WorkbookError } from "../../error";
import { relativeTarget, type Package } from "../opc";
import type { Draft } from "./draft";
import { OFFICE } from "./relations";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Custom XML parts are told apart by an id of their own (ECMA-376 part 1, 22.5); there is at most one of ours. */
const ITEM_ID = "{6C1D3B0E-52A7-4C1E-9B0B-6B6E1F3F7A55}";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

const properties =
  `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

interface Found {
  readonly part: string;
  readonly text: string;
}

/** Custom XML parts are anybody's: one that cannot be read is not ours. */
function textOf(pack: Package, part: string | null): string | null {
  if (part === null || !pack.has(part)) return null;
  try {
    return recordText(pack.text(part));
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/** The parts that hold a record of ours: one, or several where two people's copies were merged. */
function recordsIn(pack: Package, workbook: string): readonly Found[] {
  return pack
    .relationships(workbook)
    .filter(({ type }) => type.endsWith("/customXml"))
    .flatMap(({ part }) => {
      const text = textOf(pack, part);
      return part === null || text === null ? [] : [{ part, text }];
    });
}

/** The record kept with the workbook; null: there is none. */
export function readRecord(pack: Package, workbook: string): string | null {
  return recordsIn(pack, workbook)[0]?.text ?? null;
}

/** Keeps a record with the workbook, or takes it away. */
export function writeRecord(draft: Draft, workbook: string, text: string | null): void {
  const [known, ...others] = recordsIn(draft.pack, workbook);
  for (const { part } of text === null && known !== undefined ? [known, ...others] : others) {
    const linked = draft.pack.related(part, "customXmlProps");
    if (linked !== undefined) draft.remove(linked, part);
    draft.removeLinks(part);
    draft.remove(part, workbook);
  }
  if (text === null) return;
  const xml = DECLARATION + recordXml(text);
  if (known !== undefined) {
    draft.put(known.part, xml);
    return;
  }
  const part = draft.freeName("customXml/item#.xml");
  draft.put(part, xml);
  draft.knowExtension("xml", "application/xml");
  draft.link(workbook, `${OFFICE}/customXml`, relativeTarget(workbook, part), false);
  draft.add(draft.freeName("customXml/itemProps#.xml"), properties, PROPERTIES_TYPE, part, `${OFFICE}/customXmlProps`);
}
