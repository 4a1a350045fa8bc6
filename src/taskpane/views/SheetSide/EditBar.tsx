import { useState, type KeyboardEvent } from "react";
import { Button, Select } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import type { SheetSnapshot } from "../../../sheet";
import type { SheetEditor } from "../../app/sheet-editor";
import { useStore, useText } from "../pane-context";
import { useSheetSideStyles } from "./SheetSide.styles";

interface Properties {
  readonly editor: SheetEditor;
  readonly selected: string | null;
  /** As last read: what the bar shows changes with it. */
  readonly snapshot: SheetSnapshot;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const zooms = [75, 100, 125, 150, 200] as const;

/** The selected cell's content, to see and to change (also by touch), undo, redo, zoom. */
export function EditBar({ editor, selected, snapshot, zoom, onZoom }: Properties) {
  const styles = useSheetSideStyles();
  const { t } = useText();
  const { canUndo, canRedo, unsaved } = useStore(editor.store);
  return (
    <div className={styles.bar}>
      {selected !== null && <span className={styles.address}>{selected}</span>}
      <Content
        key={`${selected ?? ""} ${contentKey(editor, selected, snapshot)}`}
        editor={editor}
        selected={selected}
      />
      <div className={styles.tools}>
        {editor.canWrite && (
          <>
            <Button
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              title={t("workbench.undo")}
              aria-label={t("workbench.undo")}
              disabledFocusable={!canUndo}
              onClick={() => void editor.undo()}
            />
            <Button
              appearance="subtle"
              icon={<ArrowRedoRegular />}
              title={t("workbench.redo")}
              aria-label={t("workbench.redo")}
              disabledFocusable={!canRedo}
              onClick={() => void editor.redo()}
            />
          </>
        )}
        <Select
          className={styles.zoom}
          aria-label={t("workbench.zoom")}
          value={String(zoom)}
          onChange={(_, { value }) => {
            onZoom(Number(value));
          }}
        >
          {zooms.map((one) => (
            <option key={one} value={one}>
              {t("workbench.zoom.value", { zoom: one })}
            </option>
          ))}
        </Select>
      </div>
      <span className={styles.state} role="status">
        {unsaved ? t("workbench.unsaved") : ""}
      </span>
      <p className={styles.hint}>{t(editor.canWrite ? "workbench.hint" : "workbench.bar.readOnly")}</p>
    </div>
  );
}

/** A new content makes a new field, so that what was typed and not confirmed does not stay on another cell. */
function contentKey(editor: SheetEditor, selected: string | null, snapshot: SheetSnapshot): string {
  return selected === null || snapshot.values.length === 0 ? "" : editor.textAt(selected);
}

function Content({ editor, selected }: Pick<Properties, "editor" | "selected">) {
  const styles = useSheetSideStyles();
  const { t } = useText();
  const stands = selected === null ? "" : editor.textAt(selected);
  const [text, setText] = useState(stands);
  const confirm = (): void => {
    if (selected !== null && text !== stands) void editor.commit(selected, text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") confirm();
    else if (event.key === "Escape") setText(stands);
  };
  return (
    <input
      className={styles.content}
      aria-label={t("workbench.bar")}
      placeholder={t("workbench.bar.none")}
      value={text}
      readOnly={!editor.canWrite || selected === null}
      onChange={({ target }) => {
        setText(target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={confirm}
    />
  );
}
