import { useMemo, useState } from "react";
import type { Form } from "../../../form";
import type { Finding } from "../../../rules";
import { groupFindings, type FindingGroup, type Severity } from "../../app/findings";
import { useController } from "../pane-context";

/** Entries shown of a group before "再显示"; a form of thousands of rows must not build thousands of entries at once. */
const PAGE = 100;

export interface FindingList {
  readonly groups: readonly FindingGroup[];
  /** Keys of the opened entries. */
  readonly open: ReadonlySet<string>;
  /** The entry that Tab reaches. */
  readonly active: string | null;
  readonly limit: (severity: Severity) => number;
  readonly showMore: (severity: Severity) => void;
  /** Selects the entry's cell; the focus stays in the list. */
  readonly visit: (key: string) => void;
  readonly toggle: (key: string) => void;
}

export function useFindingList(findings: readonly Finding[], form: Form): FindingList {
  const controller = useController();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const [pages, setPages] = useState<Partial<Record<Severity, number>>>({});
  const groups = useMemo(() => groupFindings(findings, form), [findings, form]);
  const items = useMemo(
    () => new Map(groups.flatMap((group) => group.items.map((item) => [item.key, item]))),
    [groups],
  );

  const visit = (key: string): void => {
    setChosen(key);
    const cell = items.get(key)?.finding.cell;
    if (cell !== undefined && cell !== null) void controller.select(cell);
  };
  const active = chosen !== null && items.has(chosen) ? chosen : (groups[0]?.items[0]?.key ?? null);
  return {
    groups,
    open,
    active,
    limit: (severity) => (pages[severity] ?? 1) * PAGE,
    showMore: (severity) => {
      setPages({ ...pages, [severity]: (pages[severity] ?? 1) + 1 });
    },
    visit,
    toggle: (key) => {
      visit(key);
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      setOpen(next);
    },
  };
}
