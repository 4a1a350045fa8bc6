import { groupItems, isDue, type Block, type FindingItem, type Severity } from "../../app/findings";

/** The list as rows one below the other, so that only those in sight need to be built. */
export type FindingRow =
  | { readonly kind: "group"; readonly key: string; readonly severity: Severity; readonly count: number }
  /** `folds`: what passed and what does not apply, closed until the user opens it. */
  | {
      readonly kind: "fold";
      readonly key: string;
      readonly severity: Severity;
      readonly count: number;
      readonly unfolded: boolean;
    }
  | { readonly kind: "block"; readonly key: string; readonly block: Block; readonly count: number }
  | { readonly kind: "item"; readonly key: string; readonly item: FindingItem };

/** By severity, then by block, each with its number of findings. */
export function findingRows(items: readonly FindingItem[], unfolded: ReadonlySet<Severity>): readonly FindingRow[] {
  return groupItems(items).flatMap(({ severity, items: group }): FindingRow[] => {
    const [key, count] = [`group:${severity}`, group.length];
    const open = isDue(severity) || unfolded.has(severity);
    const head: FindingRow = isDue(severity)
      ? { kind: "group", key, severity, count }
      : { kind: "fold", key, severity, count, unfolded: open };
    return open ? [head, ...blockRows(severity, group)] : [head];
  });
}

function blockRows(severity: Severity, items: readonly FindingItem[]): readonly FindingRow[] {
  const counts = new Map<Block, number>();
  for (const { block } of items) counts.set(block, (counts.get(block) ?? 0) + 1);
  return items.flatMap((item, index): FindingRow[] => {
    const { key, block } = item;
    const row: FindingRow = { kind: "item", key, item };
    if (items[index - 1]?.block === block) return [row];
    return [{ kind: "block", key: `block:${severity}:${block}`, block, count: counts.get(block) ?? 0 }, row];
  });
}
