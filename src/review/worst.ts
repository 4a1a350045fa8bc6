import type { ReviewItem } from "./model";

/** How often each sort of finding stands in a workbook, all its forms together. */
export interface ItemTally {
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
  readonly notes: number;
}

export function itemTally({ forms }: ReviewItem): ItemTally {
  const sum = (value: (form: ReviewItem["forms"][number]) => number): number =>
    forms.reduce((total, form) => total + value(form), 0);
  return {
    errors: sum((form) => form.errors),
    warnings: sum((form) => form.warnings),
    questions: sum((form) => form.questions),
    notes: sum((form) => form.notes),
  };
}

/** By code units: the same on every computer, whatever its language. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export const byFile = (one: { readonly file: string }, other: { readonly file: string }): number =>
  byText(one.file, other.file);

const unread = { failed: 2, "no-form": 1, checked: 0 } as const;

interface Ranked {
  readonly item: ReviewItem;
  readonly tally: ItemTally;
}

function byWorst({ item: one, tally: a }: Ranked, { item: other, tally: b }: Ranked): number {
  return (
    unread[other.state] - unread[one.state] ||
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    b.questions - a.questions ||
    b.notes - a.notes ||
    byFile(one, other)
  );
}

/** Worst first: what could not be checked at all, then by errors, warnings, questions, notes; even ones by path. */
export function worstFirst(items: readonly ReviewItem[]): ReviewItem[] {
  return items
    .map((item): Ranked => ({ item, tally: itemTally(item) }))
    .sort(byWorst)
    .map(({ item }) => item);
}
