import { message } from "../../../i18n";
import { WorkbookError } from "../../error";
import type { Package } from "../opc";
import { decodeEntities, isTrue, parseXml } from "../xml";

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** null: the workbook names a sheet that the package does not hold. */
  readonly part: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** Name of the sheet it holds for, or null. */
  readonly sheet: string | null;
  readonly refersTo: string;
}

/** What `workbook.xml` says. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  /** Names of all sheets, chart sheets included. */
  readonly allNames: readonly string[];
  readonly activeSheet: string | null;
  readonly names: readonly DefinedName[];
  /** "Strict" files use other namespaces throughout (ISO 29500-1); they are read but not written. */
  readonly strict: boolean;
  readonly structureLocked: boolean;
  readonly signed: boolean;
  readonly date1904: boolean;
}

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

export function readWorkbookPart(pack: Package): WorkbookPart {
  const part = pack.related("", "officeDocument");
  if (part === undefined || !pack.has(part)) {
    throw new WorkbookError("damaged", {
      detail: message("workbook.detail.part-missing", { part: part ?? "workbook.xml" }),
    });
  }
  const text = pack.text(part);
  const root = parseXml(text, part);
  const relationships = new Map(pack.relationships(part).map((relationship) => [relationship.id, relationship]));
  const all = (root.child("sheets")?.all("sheet") ?? []).map((element) => {
    const relationship = relationships.get(element.relationshipId() ?? "");
    const target = relationship?.part ?? null;
    return {
      kind: relationship?.type.slice(relationship.type.lastIndexOf("/") + 1) ?? "worksheet",
      entry: {
        id: element.attribute("sheetId") ?? "",
        name: element.attribute("name") ?? "",
        visibility: visibilityOf(element.attribute("state")),
        part: target !== null && pack.has(target) ? target : null,
      },
    };
  });
  const view = root.child("bookViews")?.child("workbookView");
  return {
    part,
    // Chart, dialog and macro sheets hold no cells.
    sheets: all.filter(({ kind }) => kind === "worksheet").map(({ entry }) => entry),
    allNames: all.map(({ entry }) => entry.name),
    activeSheet: all[Number(view?.attribute("activeTab") ?? 0)]?.entry.id ?? null,
    names: (root.child("definedNames")?.all("definedName") ?? []).map((element) => ({
      name: element.attribute("name") ?? "",
      sheet: all[Number(element.attribute("localSheetId") ?? -1)]?.entry.name ?? null,
      refersTo: decodeEntities(text.slice(element.openEnd, element.closeStart)),
    })),
    strict: text.slice(0, root.openEnd).includes(STRICT),
    structureLocked: isTrue(root.child("workbookProtection")?.attribute("lockStructure")),
    signed: pack.relationships("").some(({ type }) => type.endsWith("/digital-signature/origin")),
    date1904: isTrue(root.child("workbookPr")?.attribute("date1904")),
  };
}
