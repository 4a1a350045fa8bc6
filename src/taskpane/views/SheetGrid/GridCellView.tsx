import { memo } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { GridCell, GridModel } from "../../app/grid-model";
import { useText } from "../pane-context";
import { HEAD, PADDING, useGridStyles } from "./SheetGrid.styles";

interface Properties {
  readonly id: string;
  readonly cell: GridCell;
  readonly model: GridModel;
  readonly scale: number;
  readonly selected: boolean;
  /** 遮住: its content is not to be seen. */
  readonly covered: boolean;
  readonly marked: boolean;
  readonly lit: boolean;
  /** False: findings are not shown (a practice must not tell). */
  readonly hints: boolean;
  readonly onSelect: (address: string) => void;
  readonly onEdit: (address: string) => void;
}

export const GridCellView = memo(function GridCellView(properties: Properties) {
  const { id, cell, model, scale, selected, covered, marked, lit, hints, onSelect, onEdit } = properties;
  const styles = useGridStyles();
  const { t } = useText();
  const { address, text, row, column, rowSpan, columnSpan, spill, severity, align, vertical } = cell;
  const mark = hints && severity !== null && !covered ? severity : null;
  const shown = covered ? t("workbench.cell.coveredShown") : text;
  const spoken = covered ? t("workbench.cell.covered") : text;
  const told =
    mark === null ? spoken : t("workbench.cell.severity", { text: spoken, severity: t(`taskpane.severity.${mark}`) });
  const name = marked ? t("workbench.cell.marked", { text: told }) : told;
  const asking = mark === "error" || mark === "warning" || mark === "question" || mark === "note" ? mark : null;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      {...(rowSpan > 1 ? { "aria-rowspan": rowSpan } : {})}
      {...(columnSpan > 1 ? { "aria-colspan": columnSpan } : {})}
      aria-selected={selected}
      {...(name === text ? {} : { "aria-label": name })}
      data-cell={address}
      {...(asking === null ? {} : { "data-severity": asking })}
      className={mergeClasses(
        styles.cell,
        styles[align],
        vertical === "top" ? styles.atTop : vertical === "center" ? styles.atCenter : styles.atBottom,
        cell.bold && styles.bold,
        spill > 0 && !covered && styles.spilling,
        asking !== null && styles[asking],
        lit && styles.lit,
        covered && styles.covered,
        marked && styles.marked,
        selected && styles.selected,
      )}
      style={{
        left: HEAD.width * scale + (model.columns[column]?.start ?? 0) * scale,
        top: 0,
        width: extent(model.columns, column, columnSpan) * scale,
        height: extent(model.rows, row, rowSpan) * scale,
      }}
      onClick={() => {
        onSelect(address);
      }}
      onDoubleClick={() => {
        onEdit(address);
      }}
    >
      <span
        className={mergeClasses(styles.text, cell.wrap && styles.wrap, spill > 0 && !covered && styles.spilled)}
        style={spill === 0 ? undefined : { maxWidth: extent(model.columns, column, 1 + spill) * scale - PADDING }}
      >
        {shown}
      </span>
    </div>
  );
});

/** Pixels that so many lines take together, at 100 %. */
export function extent(lines: GridModel["rows"], from: number, count: number): number {
  return lines.slice(from, from + count).reduce((sum, { size }) => sum + size, 0);
}
