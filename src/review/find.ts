import { normalise } from "../sheet";
import type { DecisionState, ReviewItem, ReviewSession } from "./model";
import { itemTally } from "./worst";

/** Which rows of the table are wanted; null and "": all. */
export interface ReviewFilter {
  /** What the program found. `clean`: checked, and neither error nor warning nor question. */
  readonly outcome: "errors" | "warnings" | "questions" | "clean" | "unread" | null;
  readonly decision: DecisionState | "undecided" | null;
  /** Words that must all occur in path, unit, project, title, year, layout, grade or comment. */
  readonly words: string;
}

export const everything: ReviewFilter = { outcome: null, decision: null, words: "" };

function hasOutcome(item: ReviewItem, outcome: ReviewFilter["outcome"]): boolean {
  if (outcome === null) return true;
  if (item.state !== "checked") return outcome === "unread";
  const { errors, warnings, questions } = itemTally(item);
  switch (outcome) {
    case "errors":
      return errors > 0;
    case "warnings":
      return warnings > 0;
    case "questions":
      return questions > 0;
    case "clean":
      return errors + warnings + questions === 0;
    case "unread":
      return false;
  }
}

const folded = (text: string): string => normalise(text).toLowerCase();

/** Folding the words of a thousand items at each key is felt; an item never changes. */
const foldedWords = new WeakMap<ReviewItem, string>();

function wordsOf(item: ReviewItem): string {
  const known = foldedWords.get(item);
  if (known !== undefined) return known;
  const fields = item.forms.flatMap((form) => [
    form.sheet,
    form.title,
    form.unit,
    form.project,
    form.year === null ? null : String(form.year),
    form.layoutName,
    form.profileName,
    form.grade,
    form.statedGrade,
  ]);
  const all = [item.file, item.result.error?.message ?? null, ...fields];
  const words = folded(all.filter((field) => field !== null).join("\n"));
  foldedWords.set(item, words);
  return words;
}

/** The session's items that the filter lets through, in their order. */
export function filterItems({ items, decisions }: ReviewSession, filter: ReviewFilter): ReviewItem[] {
  const words = filter.words
    .split(/\s+/)
    .map(folded)
    .filter((word) => word !== "");
  return items.filter((item) => {
    const decision = decisions[item.file];
    if (filter.decision !== null && (decision?.state ?? "undecided") !== filter.decision) return false;
    if (!hasOutcome(item, filter.outcome)) return false;
    if (words.length === 0) return true;
    const text = `${wordsOf(item)}\n${folded(decision?.comment ?? "")}`;
    return words.every((word) => text.includes(word));
  });
}
