import { useState } from "react";
import { message } from "../../../i18n";
import type { PracticeBook } from "../../../training";
import { failureText } from "../../app/failure";
import { practiceMaterial, type Material } from "../../app/training-material";
import { ErrorBoundary } from "../ErrorBoundary";
import { Notice } from "../Notice";
import { usePane, useText } from "../pane-context";
import { LessonView } from "./LessonView";
import { PracticeView } from "./PracticeView";
import { Stage } from "./Stage";
import { Start, type Way } from "./Start";

type Shown =
  | { readonly kind: "lesson"; readonly material: Material; readonly open: boolean }
  | { readonly kind: "practice"; readonly material: Material; readonly book: PracticeBook };

/** 培训模式: a form explained row by row, changed in thought, or searched for its faults; the open one or a practice workbook. */
export default function Training() {
  const { locale } = useText();
  const { current, record } = usePane();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [opening, setOpening] = useState(false);

  const openWorkbook = (): void => {
    if (current === null || current.check.evaluation === null) return;
    const { snapshot, check } = current;
    const material = { title: snapshot.name, snapshot, check, record, drawing: null };
    setShown({ kind: "lesson", material, open: true });
  };
  const openBook = async (book: PracticeBook, way: Way): Promise<void> => {
    setFailure(null);
    setOpening(true);
    try {
      const material = await practiceMaterial(book, book.title[locale]);
      setShown(way === "lesson" ? { kind: "lesson", material, open: false } : { kind: "practice", material, book });
    } catch (error) {
      setFailure(error);
    } finally {
      setOpening(false);
    }
  };
  const leave = (): void => {
    setShown(null);
  };
  return (
    <>
      {failure !== null && <Notice intent="error" title="taskpane.failure.title" text={failureText(failure)} />}
      <Start
        canOpen={current !== null && current.check.evaluation !== null}
        opening={opening}
        onOpen={openWorkbook}
        onBook={(book, way) => void openBook(book, way)}
      />
      {shown !== null && (
        <Stage title={message("training.stage", { title: shown.material.title })} onLeave={leave}>
          <ErrorBoundary>
            {shown.kind === "lesson" ? (
              <LessonView material={shown.material} inWorkbook={shown.open} />
            ) : (
              <PracticeView material={shown.material} book={shown.book} />
            )}
          </ErrorBoundary>
        </Stage>
      )}
    </>
  );
}
