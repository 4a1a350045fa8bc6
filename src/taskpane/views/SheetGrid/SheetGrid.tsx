import { useEffect, useMemo, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../../sheet";
import { gridModel, type GridCell } from "../../app/grid-model";
import type { Severity } from "../../app/findings";
import type { CheckedSheet } from "../../app/state";
import { useController, usePane, useText } from "../pane-context";
import { useGridStyles } from "./SheetGrid.styles";

/** The sheet drawn beside the pane, with the findings' cells marked; the selected one scrolls into view. */
export default function SheetGrid({ sheet }: { readonly sheet: CheckedSheet }) {
  const styles = useGridStyles();
  const { t } = useText();
  const { selected } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  const model = useMemo(() => gridModel(sheet.snapshot, sheet.check.findings), [sheet]);

  useEffect(() => {
    if (selected === null) return;
    const cell = frame.current?.querySelector(`[data-cell="${CSS.escape(model.shownAt(selected))}"]`);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected, model]);

  return (
    <div ref={frame} className={styles.frame} role="region" aria-label={t("taskpane.file.grid")} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {model.columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row" className={styles.head}>
                {row}
              </th>
              {cells.map((cell) => (
                <Cell
                  key={cell.address}
                  cell={cell}
                  selected={selected !== null && model.shownAt(selected) === cell.address}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, selected }: { readonly cell: GridCell; readonly selected: boolean }) {
  const styles = useGridStyles();
  const controller = useController();
  const marks: Partial<Record<Severity, string>> = {
    error: styles.error,
    warning: styles.warning,
    question: styles.question,
  };
  return (
    <td
      className={mergeClasses(
        styles.cell,
        cell.numeric && styles.numeric,
        cell.severity !== null && marks[cell.severity],
        selected && styles.selected,
      )}
      data-cell={cell.address}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      onClick={() => void controller.select(cell.address)}
    >
      {cell.text}
    </td>
  );
}
