/** Events as the client wants them: [category, type, target, JSON, …]; the type numbers are the client's own `eventType`. */
import type { ExcelEvent, ExcelEventKind } from "./model/events";

const TYPES: Readonly<Record<ExcelEventKind, number>> = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
};

/** `level`: the trigger source is told from ExcelApi 1.14 on. */
export function wireEntry(event: ExcelEvent, target: string, level: number): readonly [number, number, string, string] {
  return [65_536, TYPES[event.kind], target, JSON.stringify(payload(event, level))];
}

function payload(event: ExcelEvent, level: number): Record<string, unknown> {
  const trigger = (byAddin: boolean) => (level >= 14 ? { triggerSource: byAddin ? "ThisLocalAddin" : "Unknown" } : {});
  switch (event.kind) {
    case "changed":
      return {
        worksheetId: event.sheetId,
        address: event.address,
        changeType: event.changeType,
        source: event.source,
        shiftDirection: "None",
        ...trigger(event.byAddin),
      };
    case "formatChanged":
      return { worksheetId: event.sheetId, address: event.address, source: "Local", ...trigger(event.byAddin) };
    case "nameChanged":
      return { worksheetId: event.sheetId, nameBefore: event.before, nameAfter: event.after, source: "Local" };
    case "moved":
      return { worksheetId: event.sheetId, positionBefore: event.before, positionAfter: event.after, source: "Local" };
    case "rowHiddenChanged":
      return {
        worksheetId: event.sheetId,
        address: event.address,
        changeType: event.hidden ? "Hidden" : "Unhidden",
        source: "Local",
      };
    case "selectionChanged":
      return { worksheetId: event.sheetId, address: event.address };
    default:
      return { worksheetId: event.sheetId, source: "Local" };
  }
}
