import { memo, useEffect, useMemo, useRef } from "react";
import { Badge, mergeClasses } from "@fluentui/react-components";
import type { BatchReview, BatchState } from "../../app/batch/batch-review";
import {
  filterItems,
  isOutdated,
  itemTally,
  shownName,
  worstFirst,
  type ReviewDecision,
  type ReviewItem,
} from "../../../review";
import type { MessageId } from "../../../i18n";
import { useStore, useText } from "../pane-context";
import { useVirtualizer } from "../VirtualRows/useVirtualizer";
import { useBatchStyles } from "./Batch.styles";
import { toTheEnds } from "./to-the-ends";

/** The columns in their order; figures stand at the end of theirs. */
const columns = [
  { id: "file", figures: false },
  { id: "unit", figures: false },
  { id: "rate", figures: true },
  { id: "stated", figures: true },
  { id: "score", figures: true },
  { id: "grade", figures: true },
  { id: "errors", figures: true },
  { id: "warnings", figures: true },
  { id: "questions", figures: true },
  { id: "coverage", figures: true },
  { id: "decision", figures: false },
] as const;

type Column = (typeof columns)[number]["id"];

/** Height of a row before it was measured. */
const rowHeight = 62;

/** More than the heads' height, which the rows stand below: so far beyond the last row its end is in sight. */
const belowHeads = 48;

/** Rows built above and below those in sight: a row is a dozen cells, and all are built at one go. */
const overscan = 3;

interface Properties {
  readonly review: BatchReview;
  readonly state: BatchState;
}

/** The workbooks, worst first; only the rows in sight are built. */
export const BatchTable = memo(function BatchTable({ review, state }: Properties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { session, filter, lastOpen } = state;
  const rows = useMemo(() => worstFirst(filterItems(session, filter)), [session, filter]);
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.file ?? index,
    scrollMargin: 0,
    scrollPaddingEnd: belowHeads,
    overscan,
  });
  // Back from a workbook the reader goes on where the table was left, with the keyboard too.
  const wanted = useRef(lastOpen);
  useEffect(() => {
    const at = rows.findIndex(({ file }) => file === wanted.current);
    if (at < 0) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`);
    if (button === undefined || button === null) {
      virtualizer.scrollToIndex(at, { align: "center" });
      return;
    }
    wanted.current = null;
    button.focus();
  });
  // Other rows begin at the top, wherever the former ones had been left.
  const shown = useRef(filter);
  useEffect(() => {
    if (shown.current === filter) return;
    shown.current = filter;
    virtualizer.scrollToOffset(0);
  }, [filter, virtualizer]);
  if (rows.length === 0 && session.items.length > 0) return <p className={styles.text}>{t("batch.noMatch")}</p>;
  return (
    <div
      ref={box}
      className={styles.box}
      role="table"
      aria-label={t("batch.table")}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      onKeyDown={(event) => {
        toTheEnds(event, virtualizer, rows.length);
      }}
    >
      <div role="rowgroup" className={styles.headGroup}>
        <div role="row" aria-rowindex={1} className={styles.heads}>
          {columns.map(({ id, figures }) => (
            <span key={id} role="columnheader" className={figures ? styles.number : undefined}>
              {t(`batch.column.${id}`)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ position: "relative", height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = rows[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={styles.line}
              style={{ top: start }}
              onClick={() => {
                review.open(item.file);
              }}
            >
              <Cells review={review} item={item} decision={session.decisions[item.file]} />
            </div>
          );
        })}
      </div>
    </div>
  );
});

interface CellsProperties {
  readonly review: BatchReview;
  readonly item: ReviewItem;
  readonly decision: ReviewDecision | undefined;
}

const Cells = memo(function Cells({ review, item, decision }: CellsProperties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const [form] = item.forms;
  const name = (
    <span role="cell" className={mergeClasses(styles.first, styles.check)}>
      <Choice review={review} file={item.file} />
      <button type="button" className={styles.name}>
        <bdi>{shownName(item.file)}</bdi>
      </button>
    </span>
  );
  if (form === undefined) {
    return (
      <>
        {name}
        <span role="cell" aria-colspan={columns.length - 1} className={mergeClasses(styles.full, styles.error)}>
          {item.result.error?.message ?? t("review.noForm")}
        </span>
      </>
    );
  }
  const tally = itemTally(item);
  const number = (id: "rate" | "points", value: number | null): string =>
    value === null ? t("review.none") : t(`review.${id}`, { value });
  const figure = (column: Column, text: string, bad = false) => (
    <span role="cell" className={mergeClasses(styles.number, bad && styles.error)}>
      <span className={styles.label}>{t(`batch.column.${column}`)} </span>
      {text}
    </span>
  );
  const who = [form.unit, form.project ?? form.title, form.year === null ? null : String(form.year)];
  return (
    <>
      {name}
      <span role="cell" className={mergeClasses(styles.first, styles.cell)}>
        {who.filter((part) => part !== null).join(" · ")}
        {item.forms.length > 1 && ` ${t("batch.moreForms", { count: item.forms.length - 1 })}`}
        <span className={styles.under}>{`${form.layoutName} · ${form.profileName}`}</span>
      </span>
      {figure("rate", number("rate", form.rate))}
      {figure("stated", number("points", form.statedScore))}
      {figure("score", number("points", form.score))}
      {figure("grade", form.grade ?? t("review.none"))}
      {figure("errors", String(tally.errors), tally.errors > 0)}
      {figure("warnings", String(tally.warnings))}
      {figure("questions", String(tally.questions))}
      {figure("coverage", t("batch.share", { share: form.coverage }))}
      <span role="cell">
        <DecisionBadge item={item} decision={decision} />
      </span>
    </>
  );
});

/** Chosen for a roll-up or a comparison. */
function Choice({ review, file }: { readonly review: BatchReview; readonly file: string }) {
  const { t } = useText();
  const chosen = useStore(review.chosen).has(file);
  return (
    <input
      type="checkbox"
      aria-label={t("batch.joint.choose", { file: shownName(file) })}
      checked={chosen}
      onClick={(event) => {
        event.stopPropagation();
      }}
      onChange={({ target }) => {
        review.choose([file], target.checked);
      }}
    />
  );
}

const colours = { reviewed: "informative", returned: "danger", accepted: "success" } as const;

function DecisionBadge({ item, decision }: Omit<CellsProperties, "review">) {
  const { t } = useText();
  if (decision?.state === undefined || decision.state === null) return null;
  const id: MessageId = isOutdated(item, decision) ? "batch.decision.outdated" : `batch.decision.${decision.state}`;
  return (
    <Badge appearance="tint" color={isOutdated(item, decision) ? "warning" : colours[decision.state]}>
      {t(id)}
    </Badge>
  );
}
