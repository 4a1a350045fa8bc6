import { useEffect, useId, useMemo, useRef, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../../sheet";
import type { GridCell, GridModel } from "../../app/grid-model";
import type { Move } from "../../app/grid-moves";
import { useText } from "../pane-context";
import { CellEditor } from "./CellEditor";
import { GridCellView } from "./GridCellView";
import type { GridEditing } from "./grid-editing";
import { HEAD, useGridStyles } from "./SheetGrid.styles";
import { useGridKeys } from "./useGridKeys";
import { useGridWindow } from "./useGridWindow";

export interface SheetGridProperties {
  readonly model: GridModel;
  readonly label: string;
  /** A1 address; scrolls into view when it changes. */
  readonly selected: string | null;
  readonly onSelect: (address: string) => void;
  /** null: to look at only. */
  readonly editing?: GridEditing | null;
  /** Double click, Enter or the space bar on a cell of a grid that is not edited. */
  readonly onActivate?: ((address: string) => void) | undefined;
  readonly scale?: number;
  readonly hints?: boolean;
  readonly covered?: ReadonlySet<string>;
  readonly marked?: ReadonlySet<string>;
  readonly lit?: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** A sheet as a grid by the ARIA pattern: one stop for the tab key, arrows inside, only the rows in view in the page. */
export function SheetGrid(properties: SheetGridProperties) {
  const { model, label, selected, onSelect, editing = null, onActivate, scale = 1, hints = true } = properties;
  const { covered = none, marked = none, lit = none } = properties;
  const styles = useGridStyles();
  const { t } = useText();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ readonly cell: GridCell; readonly text: string } | null>(null);
  const active = useMemo(() => (selected === null ? null : model.find(selected)), [model, selected]);
  const { rows, page, show } = useGridWindow(frame, model, scale, active?.row ?? null);

  /** A cell that was pointed at is in view already; were it moved, a double click would end on another. */
  const pointed = useRef<string | null>(null);
  useEffect(() => {
    if (active !== null && active.address !== pointed.current) show(active);
    pointed.current = null;
  }, [active, show]);
  const point = (address: string): void => {
    if (address === active?.address) return;
    pointed.current = address;
    onSelect(address);
  };

  const begin = (cell: GridCell, text: string | null): void => {
    if (editing === null) onActivate?.(cell.address);
    else setOpen({ cell, text: text ?? editing.textAt(cell.address) });
  };
  const { onKeyDown, go } = useGridKeys({ model, active, editing, onActivate, page, onSelect, open: begin });
  const close = (then: Move | null): void => {
    setOpen(null);
    frame.current?.focus({ preventScroll: true });
    if (then !== null) go(then);
  };
  const cellId = (cell: GridCell): string => `${id}-${cell.address}`;
  const width = (HEAD.width + model.width) * scale;
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      aria-label={label}
      aria-rowcount={model.rows.length + 1}
      aria-colcount={model.columns.length + 1}
      aria-readonly={editing === null}
      {...(active === null ? {} : { "aria-activedescendant": cellId(active) })}
      tabIndex={0}
      style={{ fontSize: 13 * scale }}
      onKeyDown={onKeyDown}
      onFocus={({ target, currentTarget }) => {
        const first = model.at(0, 0);
        // By the keyboard only: a pointer is about to say which cell it means, and nothing may move under it.
        const isByKeys = target === currentTarget && target.matches(":focus-visible");
        if (isByKeys && selected === null && first !== null) onSelect(first.address);
      }}
    >
      <Heads model={model} scale={scale} width={width} />
      <div role="rowgroup" className={styles.body} style={{ width, height: model.height * scale }}>
        {rows.map((index) => {
          const row = model.rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={row.number}
              role="row"
              aria-rowindex={index + 2}
              className={styles.row}
              style={{ top: row.start * scale, width, height: row.size * scale }}
            >
              <div
                role="rowheader"
                aria-colindex={1}
                className={mergeClasses(styles.head, styles.rowHead, row.folded > 0 && styles.folded)}
                style={{ width: HEAD.width * scale, height: row.size * scale }}
                {...(row.folded > 0 ? { title: t("workbench.folded", { count: row.folded }) } : {})}
              >
                {row.number}
              </div>
              {model.cellsIn(index).map((cell) => (
                <GridCellView
                  key={cell.address}
                  id={cellId(cell)}
                  cell={cell}
                  model={model}
                  scale={scale}
                  selected={active?.address === cell.address}
                  covered={covered.has(cell.address)}
                  marked={marked.has(cell.address)}
                  lit={lit.has(cell.address)}
                  hints={hints}
                  onSelect={point}
                  onEdit={() => {
                    begin(cell, null);
                  }}
                />
              ))}
            </div>
          );
        })}
        {open !== null && (
          <CellEditor
            key={open.cell.address}
            cell={open.cell}
            model={model}
            scale={scale}
            initial={open.text}
            onCommit={(text, then) => {
              editing?.commit(open.cell.address, text);
              close(then);
            }}
            onCancel={() => {
              close(null);
            }}
          />
        )}
      </div>
    </div>
  );
}

function Heads({ model, scale, width }: { readonly model: GridModel; readonly scale: number; readonly width: number }) {
  const styles = useGridStyles();
  const { t } = useText();
  const height = HEAD.height * scale;
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} style={{ width, height }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, styles.corner)}
        style={{ width: HEAD.width * scale, height }}
      >
        <span className={styles.unseen}>{t("workbench.corner")}</span>
      </div>
      {model.columns.map(({ number, start, size, folded }, index) => (
        <div
          key={number}
          role="columnheader"
          aria-colindex={index + 2}
          className={mergeClasses(styles.head, folded > 0 && styles.foldedLeft)}
          style={{ left: (HEAD.width + start) * scale, top: 0, width: size * scale, height }}
        >
          {columnLetters(number)}
        </div>
      ))}
    </div>
  );
}
