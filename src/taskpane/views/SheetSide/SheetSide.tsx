import { useMemo, useState } from "react";
import { gridModel } from "../../app/grid-model";
import type { CheckedSheet } from "../../app/state";
import type { OpenFile } from "../../app/workspace";
import { Notice } from "../Notice";
import { usePane, useStore, useText } from "../pane-context";
import { SheetGrid } from "../SheetGrid";
import { EditBar } from "./EditBar";
import { useSheetSideStyles } from "./SheetSide.styles";
import { useDrawing } from "./useDrawing";

interface Properties {
  readonly file: OpenFile;
  readonly sheet: CheckedSheet;
}

/** The open file's sheet beside the pane, as it looks in a spreadsheet program, with the findings' cells marked; edited in place. */
export default function SheetSide({ file, sheet }: Properties) {
  const styles = useSheetSideStyles();
  const { t } = useText();
  const { selected } = usePane();
  const { controller, editor, port } = file;
  const { notice } = useStore(editor.store);
  const [zoom, setZoom] = useState(100);
  const drawing = useDrawing(port, sheet.id);
  const model = useMemo(
    () => gridModel(sheet.snapshot, sheet.check.findings, drawing),
    [sheet.snapshot, sheet.check.findings, drawing],
  );
  const editing = useMemo(
    () =>
      editor.canWrite
        ? {
            textAt: (address: string) => editor.textAt(address),
            commit: (address: string, text: string) => void editor.commit(address, text),
            undo: () => void editor.undo(),
            redo: () => void editor.redo(),
          }
        : null,
    [editor],
  );
  return (
    <section className={styles.side} aria-label={t("workbench.sheetSide")}>
      <EditBar editor={editor} selected={selected} snapshot={sheet.snapshot} zoom={zoom} onZoom={setZoom} />
      {notice !== null && (
        <div className={styles.notice}>
          <Notice
            intent={notice.intent}
            text={notice.text}
            onDismiss={() => {
              editor.dismiss();
            }}
          />
        </div>
      )}
      <div className={styles.grid}>
        <SheetGrid
          key={sheet.id}
          model={model}
          label={t("taskpane.file.grid")}
          selected={selected === null ? null : model.shownAt(selected)}
          onSelect={(address) => void controller.point(address)}
          editing={editing}
          scale={zoom / 100}
        />
      </div>
    </section>
  );
}
