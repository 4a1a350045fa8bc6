import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { GridCell, GridModel } from "../../app/grid-model";
import type { Move } from "../../app/grid-moves";
import { useText } from "../pane-context";
import { extent } from "./GridCellView";
import { HEAD, useGridStyles } from "./SheetGrid.styles";

interface Properties {
  readonly cell: GridCell;
  readonly model: GridModel;
  readonly scale: number;
  readonly initial: string;
  readonly onCommit: (text: string, then: Move | null) => void;
  readonly onCancel: () => void;
}

/** The open cell: Enter, Tab or leaving it confirms, Escape does not; Alt+Enter breaks the line. */
export function CellEditor({ cell, model, scale, initial, onCommit, onCancel }: Properties) {
  const styles = useGridStyles();
  const { t } = useText();
  const [text, setText] = useState(initial);
  const field = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);

  const close = (commit: boolean, then: Move | null): void => {
    if (closed.current) return;
    closed.current = true;
    if (commit) onCommit(text, then);
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    // The input method's own Enter and Escape are not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close(false, null);
    } else if (event.key === "Tab") {
      event.preventDefault();
      close(true, event.shiftKey ? "left" : "right");
    } else if (event.key === "Enter" && !event.altKey) {
      event.preventDefault();
      close(true, event.shiftKey ? "up" : "down");
    } else if (event.key === "Enter") {
      event.preventDefault();
      event.currentTarget.setRangeText(
        "\n",
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        "end",
      );
      setText(event.currentTarget.value);
    }
  };
  return (
    <div role="row">
      <div role="gridcell">
        <textarea
          ref={field}
          className={styles.editor}
          aria-label={t("workbench.editor", { cell: cell.address })}
          value={text}
          style={{
            left: (HEAD.width + (model.columns[cell.column]?.start ?? 0)) * scale,
            top: (model.rows[cell.row]?.start ?? 0) * scale,
            width: Math.max(120, extent(model.columns, cell.column, cell.columnSpan) * scale),
            height: Math.max(28, extent(model.rows, cell.row, cell.rowSpan) * scale),
          }}
          onChange={({ target }) => {
            setText(target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close(true, null);
          }}
        />
      </div>
    </div>
  );
}
