import { usePane, useText } from "../pane-context";
import { Outcome } from "./Outcome";
import { PreviewList } from "./PreviewList";
import { Working } from "./Working";

/** 写回: the preview, the write, its outcome. */
export default function WriteView() {
  const { t } = useText();
  const { writing } = usePane();
  return (
    <section aria-label={t("taskpane.write.label")}>
      {writing.stage === "writing" && <Working cells={writing.cells} />}
      {(writing.stage === "none" || writing.stage === "preview") && <PreviewList />}
      <Outcome writing={writing} />
    </section>
  );
}
