import { usePane, useText } from "../pane-context";
import { ErrorBoundary } from "../ErrorBoundary";
import { Extras } from "./Extras";
import { Outcome } from "./Outcome";
import { PreviewList } from "./PreviewList";
import { useFocusOnChange } from "./useFocusOnChange";
import { Working } from "./Working";
import { usePreviewStage } from "./usePreviewStage";
import { useWriteStyles } from "./WriteView.styles";

/** 写回: the preview, the write, its outcome. */
export default function WriteView() {
  const { t } = useText();
  const styles = useWriteStyles();
  const { writing } = usePane();
  usePreviewStage();
  const section = useFocusOnChange(writing.stage === "none" ? "preview" : writing.stage);
  return (
    <section ref={section} className={styles.view} aria-label={t("taskpane.write.label")} tabIndex={-1}>
      {writing.stage === "writing" && <Working cells={writing.cells} />}
      {(writing.stage === "none" || writing.stage === "preview") && (
        <ErrorBoundary>
          <PreviewList />
        </ErrorBoundary>
      )}
      <ErrorBoundary key={writing.stage}>
        <Outcome writing={writing} />
      </ErrorBoundary>
      <ErrorBoundary>
        <Extras />
      </ErrorBoundary>
    </section>
  );
}
