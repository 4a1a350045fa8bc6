import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Finding } from "../../../rules";
import type { Evaluation } from "../../../scoring";
import { isFiltering, noFilter, type FindingFilter } from "../../app/finding-filter";
import { isDue } from "../../app/findings";
import { ErrorBoundary } from "../ErrorBoundary";
import { FilterBar } from "../FilterBar";
import { useText } from "../pane-context";
import { SeverityMark } from "../SeverityMark";
import { Rows } from "../VirtualRows";
import type { FindingRow } from "./finding-rows";
import { FindingEntry } from "./FindingEntry";
import { useFindingListStyles } from "./FindingList.styles";
import { useFindingList, type FindingList as List } from "./useFindingList";
import { useRovingFocus } from "./useRovingFocus";

interface Properties {
  readonly findings: readonly Finding[];
  readonly evaluation: Evaluation;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Findings by severity, then by block; what is settled, passed or does not apply is folded. */
export function FindingList({ findings, evaluation, filter, onFilter }: Properties) {
  const styles = useFindingListStyles();
  const { t } = useText();
  const list = useFindingList(findings, evaluation.form, filter);
  const { rows, ...handlers } = useRovingFocus(list.keys, list.active, list.visit);
  return (
    <>
      <ErrorBoundary>
        <FilterBar filter={filter} onFilter={onFilter} items={list.items} shown={list.shown} />
      </ErrorBoundary>
      <div {...handlers} role="group" aria-label={t("taskpane.findings.label")}>
        <p className={styles.spoken}>{t("taskpane.findings.hint")}</p>
        <Nothing list={list} filter={filter} onFilter={onFilter} />
        <Rows
          rows={list.rows}
          keyOf={(row) => row.key}
          estimate={({ kind }) => heights[kind]}
          handle={rows}
          render={(row) => <Row row={row} list={list} evaluation={evaluation} />}
        />
      </div>
    </>
  );
}

/** As they come out at 350 pixels. */
const heights: Readonly<Record<FindingRow["kind"], number>> = { group: 40, fold: 44, block: 28, item: 72 };

interface RowProperties {
  readonly row: FindingRow;
  readonly list: List;
  readonly evaluation: Evaluation;
}

function Row({ row, list, evaluation }: RowProperties) {
  const styles = useFindingListStyles();
  const { t } = useText();
  switch (row.kind) {
    case "group":
      return (
        <h2 className={styles.head}>
          <Head severity={row.severity} count={row.count} />
        </h2>
      );
    case "fold": {
      const Chevron = row.unfolded ? ChevronDownRegular : ChevronRightRegular;
      return (
        <h2 className={mergeClasses(styles.head, styles.folded)}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={row.unfolded}
            onClick={() => {
              list.fold(row.severity);
            }}
          >
            <Head severity={row.severity} count={row.count} />
            <Chevron aria-hidden fontSize={16} />
          </button>
        </h2>
      );
    }
    case "block":
      return (
        <h3 className={styles.block}>
          {t("taskpane.view.count", { name: t(`taskpane.block.${row.block}`), count: row.count })}
        </h3>
      );
    case "item":
      return (
        <FindingEntry
          item={row.item}
          evaluation={evaluation}
          open={list.open.has(row.key)}
          reachable={row.key === list.active}
          onToggle={list.toggle}
        />
      );
  }
}

function Head({ severity, count }: Pick<Extract<FindingRow, { kind: "group" }>, "severity" | "count">) {
  const styles = useFindingListStyles();
  const { t } = useText();
  return (
    <span className={styles.headText}>
      <SeverityMark severity={severity} />
      {t("taskpane.severity.count", { name: t(`taskpane.severity.${severity}`), count })}
    </span>
  );
}

type NothingProperties = Pick<Properties, "filter" | "onFilter"> & { readonly list: List };

/** Nothing to show: all is well, or the filter lets nothing through. */
function Nothing({ list, filter, onFilter }: NothingProperties) {
  const styles = useFindingListStyles();
  const { t } = useText();
  if (isFiltering(filter)) {
    if (list.shown.length > 0) return null;
    return (
      <div className={styles.noMatch}>
        <p className={styles.noneTitle}>{t("taskpane.filter.nothing")}</p>
        <Button
          onClick={() => {
            onFilter(noFilter);
          }}
        >
          {t("taskpane.filter.clear")}
        </Button>
      </div>
    );
  }
  if (list.items.some(({ severity }) => isDue(severity))) return null;
  return (
    <div className={styles.none}>
      <SeverityMark severity="passed" />
      <div>
        <p className={styles.noneTitle}>{t("taskpane.findings.none")}</p>
        <p className={styles.hint}>{t("taskpane.findings.noneHint")}</p>
      </div>
    </div>
  );
}
