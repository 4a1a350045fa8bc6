import { recordText, recordXml, RECORD_NAMESPACE } from "../record-part";
import type { ExcelHost } from "./host";

/** Ids of the custom XML parts that hold our record: none, one, or several where two people's copies were merged. */
function recordIds(host: ExcelHost): Promise<readonly string[]> {
  return host.trip((context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
    parts.load("items/id");
    return () => parts.items.map(({ id }) => id);
  });
}

/** 随附记录: the text kept with the workbook; null: there is none. */
export async function readRecord(host: ExcelHost): Promise<string | null> {
  const [id] = await recordIds(host);
  if (id === undefined) return null;
  const xml = await host.trip(({ workbook: { customXmlParts } }) => {
    const answer: { readonly content: OfficeExtension.ClientResult<string> } = {
      content: customXmlParts.getItem(id).getXml(),
    };
    return () => answer.content.value;
  });
  return recordText(xml);
}

/** Keeps a text with the workbook, or (null) takes it away. A custom XML part is no cell: no event tells of it. */
export async function writeRecord(host: ExcelHost, text: string | null): Promise<void> {
  const [first, ...others] = await recordIds(host);
  if (text === null && first === undefined) return;
  await host.trip((context) => {
    const { customXmlParts } = context.workbook;
    for (const id of others) customXmlParts.getItem(id).delete();
    if (first === undefined) customXmlParts.add(recordXml(text ?? ""));
    else if (text === null) customXmlParts.getItem(first).delete();
    else customXmlParts.getItem(first).setXml(recordXml(text));
    return () => undefined;
  });
}
