const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 has no place for control characters other than tab and line ends, nor for halves of surrogate pairs. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

export function xmlText(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Relation {
  readonly type: "officeDocument" | "worksheet" | "styles" | "drawing" | "chart" | "hyperlink";
  readonly target: string;
  readonly external?: true;
}

/** A .rels part; the relations are rId1, rId2 … in their order. */
export function relationsXml(relations: readonly Relation[]): string {
  const entries = relations.map(({ type, target, external }, at) => {
    const mode = external === true ? ' TargetMode="External"' : "";
    return `<Relationship Id="rId${at + 1}" Type="${officeRelations}/${type}" Target="${xmlText(target)}"${mode}/>`;
  });
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${xmlHead}<Relationships xmlns="${namespace}">${entries.join("")}</Relationships>`;
}
