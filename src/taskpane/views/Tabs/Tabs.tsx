import type { KeyboardEvent, ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useTabsStyles } from "./Tabs.styles";

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
}

interface Properties<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

export const tabId = (id: string): string => `tab-${id}`;
export const panelId = "tab-panel";

/**
 * A tab list by the ARIA pattern (arrow keys, Home, End; selection follows focus). Fluent's own brings 22 kB of focus
 * management along, an eighth of the pane's budget.
 */
export function Tabs<Id extends string>({ label, items, selected, onSelect }: Properties<Id>) {
  const styles = useTabsStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const index = items.findIndex((item) => item.id === selected);
    const steps: Readonly<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    const item = next === undefined ? undefined : items.at(next % items.length);
    if (item === undefined) return;
    event.preventDefault();
    onSelect(item.id);
    document.getElementById(tabId(item.id))?.focus();
  };
  return (
    <div className={styles.list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          id={tabId(item.id)}
          type="button"
          role="tab"
          aria-selected={item.id === selected}
          aria-controls={panelId}
          tabIndex={item.id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, item.id === selected && styles.selected)}
          onClick={() => {
            onSelect(item.id);
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
