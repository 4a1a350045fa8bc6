/** Who a sheet is, apart from its cells. */
export interface SheetIdentity {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  /** Its place among the sheets, from 0. */
  readonly position: number;
  readonly isProtected: boolean;
}

/** Queues who the sheet is; null when there is no such sheet. */
export function queueIdentity(sheet: Excel.Worksheet): () => SheetIdentity | null {
  sheet.load(["id", "name", "visibility", "position"]);
  sheet.protection.load("protected");
  return () => {
    if (sheet.isNullObject) return null;
    const { id, name, visibility, position } = sheet;
    return { id, name, visibility, position, isProtected: sheet.protection.protected };
  };
}
