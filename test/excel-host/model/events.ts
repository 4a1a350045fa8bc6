/** What the emulated Excel tells its listeners. */
export type ExcelEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted";
      readonly source: "Local" | "Remote";
      readonly byAddin: boolean;
    }
  | { readonly kind: "added" | "deleted" | "activated" | "protectionChanged"; readonly sheetId: string }
  | { readonly kind: "nameChanged"; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: "visibilityChanged"; readonly sheetId: string }
  | { readonly kind: "rowHiddenChanged"; readonly sheetId: string; readonly address: string; readonly hidden: boolean }
  | { readonly kind: "formatChanged"; readonly sheetId: string; readonly address: string; readonly byAddin: boolean }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly address: string };

export type ExcelEventKind = ExcelEvent["kind"];

/** Who listens to what: a sheet's id, or "Workbook" for the collection's events. */
export class EventHub {
  readonly #registered = new Map<string, { readonly kind: ExcelEventKind; readonly target: string }>();
  #deliver: (event: ExcelEvent, target: string) => void = () => undefined;

  /** The host (bridge or frame) that carries events to the client. */
  deliverTo(deliver: (event: ExcelEvent, target: string) => void): void {
    this.#deliver = deliver;
  }

  register(kind: ExcelEventKind, target: string): void {
    this.#registered.set(`${kind}@${target}`, { kind, target });
  }

  unregister(kind: ExcelEventKind, target: string): void {
    this.#registered.delete(`${kind}@${target}`);
  }

  /** The add-in is gone. */
  forget(): void {
    this.#registered.clear();
  }

  registered(): readonly string[] {
    return [...this.#registered.keys()];
  }

  emit(event: ExcelEvent): void {
    for (const { kind, target } of this.#registered.values()) {
      if (kind === event.kind && (target === "Workbook" || target === event.sheetId)) this.#deliver(event, target);
    }
  }
}
