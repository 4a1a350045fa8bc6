import { useMemo, useState } from "react";
import type { Form } from "../../../form";
import type { Finding } from "../../../rules";
import { filterItems, isFiltering, type FindingFilter } from "../../app/finding-filter";
import { isDue, itemsOf, type FindingItem, type Severity } from "../../app/findings";
import { useController, useText } from "../pane-context";
import { findingRows, type FindingRow } from "./finding-rows";

export interface FindingList {
  readonly items: readonly FindingItem[];
  /** Those that the filter lets through. */
  readonly shown: readonly FindingItem[];
  readonly rows: readonly FindingRow[];
  /** Keys of the entries in the order of the list. */
  readonly keys: readonly string[];
  /** Keys of the opened entries. */
  readonly open: ReadonlySet<string>;
  /** The entry that Tab reaches. */
  readonly active: string | null;
  /** Selects the entry's cell; the focus stays in the list. */
  readonly visit: (key: string) => void;
  readonly toggle: (key: string) => void;
  readonly fold: (severity: Severity) => void;
}

export function useFindingList(findings: readonly Finding[], form: Form, filter: FindingFilter): FindingList {
  const controller = useController();
  const { say } = useText();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [unfolded, setUnfolded] = useState<ReadonlySet<Severity>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const items = useMemo(() => itemsOf(findings, form), [findings, form]);
  const shown = useMemo(
    () => filterItems(items, filter, { say, titleOf: (rule) => controller.titleOf(rule) }),
    [items, filter, controller, say],
  );
  const rows = useMemo(() => {
    // Who asks for something that is folded wants to see it.
    const wanted = isFiltering(filter) ? new Set<Severity>([...unfolded, ...filter.severities]) : unfolded;
    return findingRows(shown, wanted);
  }, [shown, unfolded, filter]);
  const keys = useMemo(() => rows.flatMap((row) => (row.kind === "item" ? [row.key] : [])), [rows]);

  const visit = (key: string): void => {
    setChosen(key);
    const cell = items.find((item) => item.key === key)?.finding.cell;
    if (cell !== undefined && cell !== null) void controller.select(cell);
  };
  return {
    items,
    shown,
    rows,
    keys,
    open,
    active: chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null),
    visit,
    toggle: (key) => {
      visit(key);
      setOpen(toggled(open, key));
    },
    fold: (severity) => {
      if (!isDue(severity)) setUnfolded(toggled(unfolded, severity));
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
