import type { Message } from "../../i18n";
import type { RuleId } from "../../rules";
import type { Block, FindingItem, Severity } from "./findings";

/** What the user wants to see of the findings. */
export interface FindingFilter {
  /** Words that must all occur in the finding: in its text, cell, rule, what was seen or expected. */
  readonly text: string;
  /** Only these; empty: all. */
  readonly severities: ReadonlySet<Severity>;
  /** Only this part of the form; null: all. */
  readonly block: Block | null;
}

export const noFilter: FindingFilter = { text: "", severities: new Set(), block: null };

export function isFiltering({ text, severities, block }: FindingFilter): boolean {
  return text.trim() !== "" || severities.size > 0 || block !== null;
}

/** How an item reads to the user; rules are searched by their title too. */
export interface Wording {
  readonly say: (message: Message) => string;
  readonly titleOf: (rule: RuleId) => Message | null;
}

export function filterItems(
  items: readonly FindingItem[],
  { text, severities, block }: FindingFilter,
  wording: Wording,
): readonly FindingItem[] {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return items.filter((item) => {
    if (severities.size > 0 && !severities.has(item.severity)) return false;
    if (block !== null && item.block !== block) return false;
    if (words.length === 0) return true;
    const searched = fold(searchText(item, wording));
    return words.every((word) => searched.includes(word));
  });
}

function searchText({ finding }: FindingItem, { say, titleOf }: Wording): string {
  const title = titleOf(finding.rule);
  return [
    say(finding.message),
    finding.cell ?? "",
    finding.rule,
    title === null ? "" : say(title),
    finding.seen ?? "",
    finding.expected ?? "",
    finding.accepted?.reason ?? "",
  ].join("\n");
}

/** Full width and half width, capitals and small letters are the same to who searches. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
