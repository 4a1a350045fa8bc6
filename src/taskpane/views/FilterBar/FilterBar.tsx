import { Button, Input, mergeClasses } from "@fluentui/react-components";
import { DismissRegular, SearchRegular } from "@fluentui/react-icons";
import { isFiltering, type FindingFilter } from "../../app/finding-filter";
import { blocks, isDue, type Block, type FindingItem } from "../../app/findings";
import { useText } from "../pane-context";
import { useFilterStyles } from "./FilterBar.styles";

interface Properties {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly items: readonly FindingItem[];
  readonly shown: readonly FindingItem[];
}

/** Search in the findings, and their parts of the form with the number of findings in each. Severities: see Summary. */
export function FilterBar({ filter, onFilter, items, shown }: Properties) {
  const styles = useFilterStyles();
  const { t } = useText();
  const clear = (): void => {
    onFilter({ ...filter, text: "" });
  };
  // Not <search>, which the oldest of the webviews do not know.
  return (
    <div className={styles.bar} role="search" aria-label={t("taskpane.filter.label")}>
      <Input
        className={styles.search}
        type="search"
        value={filter.text}
        placeholder={t("taskpane.filter.search")}
        aria-label={t("taskpane.filter.search")}
        contentBefore={<SearchRegular aria-hidden />}
        contentAfter={
          filter.text === "" ? null : (
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={t("taskpane.filter.clearSearch")}
              onClick={clear}
            />
          )
        }
        onChange={(_, { value }) => {
          onFilter({ ...filter, text: value });
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") clear();
        }}
      />
      <BlockChips filter={filter} onFilter={onFilter} items={items} />
      <span className={styles.found} role="status">
        {isFiltering(filter) && t("taskpane.filter.found", { shown: shown.length, all: items.length })}
      </span>
    </div>
  );
}

function BlockChips({ filter, onFilter, items }: Omit<Properties, "shown">) {
  const styles = useFilterStyles();
  const { t } = useText();
  const counts = countsByBlock(items);
  const present = blocks.filter((block) => counts.has(block) || filter.block === block);
  if (present.length < 2) return null;
  return (
    <ul className={styles.chips} aria-label={t("taskpane.filter.blocks")}>
      {present.map((block) => (
        <li key={block}>
          <button
            type="button"
            className={mergeClasses(styles.chip, filter.block === block && styles.pressed)}
            aria-pressed={filter.block === block}
            onClick={() => {
              onFilter({ ...filter, block: filter.block === block ? null : block });
            }}
          >
            {t("taskpane.severity.count", { name: t(`taskpane.block.${block}`), count: counts.get(block) ?? 0 })}
          </button>
        </li>
      ))}
    </ul>
  );
}

function countsByBlock(items: readonly FindingItem[]): ReadonlyMap<Block, number> {
  const counts = new Map<Block, number>();
  for (const { block, severity } of items) if (isDue(severity)) counts.set(block, (counts.get(block) ?? 0) + 1);
  return counts;
}
