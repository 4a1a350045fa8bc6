import { useMemo, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useText } from "../pane-context";
import { useVirtualizer } from "../VirtualRows/useVirtualizer";
import { useBatchStyles } from "./Batch.styles";
import { columnWidths } from "./column-widths";
import { toTheEnds } from "./to-the-ends";
import { WideCells, WideHeads, type WideRow, type WideTableProperties } from "./WideCells";

/** Height of a row of one line, and of the heads above. */
const rowHeight = 33;

interface Properties extends WideTableProperties {
  /** Of the element that names it. */
  readonly id: string;
  /** Those of the rows that are wanted. */
  readonly shown: readonly WideRow[];
}

/**
 * A table of which only the rows in sight are built; the others are room. Its columns are as wide as the texts of all
 * rows need, since the browser would choose them anew with each row that comes into sight.
 */
export function LongTable({ id, title, heads, numeric, rows, shown }: Properties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const widths = useMemo(() => columnWidths([heads, ...rows.map(({ cells }) => cells)]), [heads, rows]);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => shown[index]?.id ?? index,
    scrollMargin: 0,
    scrollPaddingEnd: rowHeight,
  });
  const built = virtualizer.getVirtualItems();
  const above = built[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (built.at(-1)?.end ?? 0);
  return (
    <div
      ref={box}
      className={mergeClasses(styles.scroll, styles.long)}
      role="region"
      aria-label={t("batch.joint.scroll", { title })}
      tabIndex={0}
      onKeyDown={(event) => {
        toTheEnds(event, virtualizer, shown.length);
      }}
    >
      <table
        className={styles.table}
        style={{ tableLayout: "fixed", minWidth: `${widths.reduce((sum, width) => sum + width, 0)}em` }}
        aria-labelledby={id}
        aria-rowcount={shown.length + 1}
      >
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={{ width: `${width}em` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <WideHeads heads={heads} numeric={numeric} />
          </tr>
        </thead>
        <tbody>
          <Room height={above} />
          {built.map(({ index, key }) => {
            const row = shown[index];
            if (row === undefined) return null;
            return (
              <tr
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className={row.tone}
              >
                <WideCells row={row} numeric={numeric} />
              </tr>
            );
          })}
          <Room height={below} />
        </tbody>
      </table>
    </div>
  );
}

function Room({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}
