import fc from "fast-check";

/** What the person, a co-author, Excel or the pane does next. Plain data, so that a session that failed can be kept. */
export type Step =
  | {
      readonly kind: "type";
      readonly row: number;
      readonly column: number;
      readonly input: string | number;
      readonly by: "me" | "coauthor";
    }
  | { readonly kind: "rename" | "addSheet" | "deleteSheet" | "unprotect" | "activateOther" | "activateForm" }
  | { readonly kind: "insertRow" | "deleteRow" | "hideRow"; readonly row: number }
  /** A cell of the form is selected by hand. */
  | { readonly kind: "choose"; readonly row: number; readonly column: number }
  | { readonly kind: "protect"; readonly unlocked: boolean }
  /** The next write or undo meets a cell that is open, or fails at its n-th range. */
  | { readonly kind: "edit-mode" }
  | { readonly kind: "fail"; readonly member: string; readonly nth: number }
  /** Events arrive and the pane follows; between two of these steps the pane knows nothing of what happened. */
  | { readonly kind: "settle" | "check" | "undo" | "reload" | "mark" | "unmark" }
  | { readonly kind: "write"; readonly ticks: "all" | "safe" }
  | { readonly kind: "select"; readonly finding: number };

const rows = fc.integer({ min: 3, max: 30 });
const input = fc.oneof(
  fc.constantFrom("", "95%", "5", "已完成", "=1+1", "≥30场", "0012"),
  fc.integer({ min: -5, max: 400 }),
  fc.double({ min: 0, max: 100, noNaN: true, noDefaultInfinity: true }).map((value) => Math.round(value * 100) / 100),
);
const plain = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds).map((kind) => ({ kind }));

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      row: rows,
      column: fc.integer({ min: 1, max: 11 }),
      input,
      by: fc.constantFrom("me" as const, "coauthor" as const),
    }),
  },
  {
    weight: 2,
    arbitrary: plain("rename", "addSheet", "deleteSheet", "unprotect", "activateOther", "activateForm"),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("insertRow" as const, "deleteRow" as const, "hideRow" as const),
      row: rows,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("choose" as const), row: rows, column: fc.integer({ min: 1, max: 11 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("protect" as const), unlocked: fc.boolean() }) },
  { weight: 1, arbitrary: plain("edit-mode") },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("fail" as const),
      member: fc.constantFrom("Range.formulas=", "Range.formulas", "Range.numberFormat=", "Worksheet.getRange"),
      nth: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 4, arbitrary: plain("settle", "settle", "settle", "check", "undo", "undo", "reload", "mark", "unmark") },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("write" as const),
      ticks: fc.constantFrom("all" as const, "safe" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("select" as const), finding: fc.nat(20) }) },
);

export interface SessionPlan {
  readonly form: string;
  /** At 1.10 merged areas come from the saved file, and the emulator does not move rows in the file that it saves. */
  readonly level: "1.14" | "1.17";
  readonly steps: readonly Step[];
}

export const sessionPlan: fc.Arbitrary<SessionPlan> = fc.record({
  form: fc.constantFrom("wangcheng-2020", "yongde-mingliang-2022", "putuo-tiyu-2022"),
  level: fc.constantFrom("1.14" as const, "1.17" as const),
  steps: fc.array(step, { minLength: 4, maxLength: 24 }),
});
