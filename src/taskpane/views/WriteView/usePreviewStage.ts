import { useEffect } from "react";
import { useController, usePane } from "../pane-context";

/** While the preview is in sight the pane does not turn to another sheet by itself. */
export function usePreviewStage(): void {
  const { writing } = useController();
  const { stage } = usePane().writing;
  useEffect(() => {
    if (stage === "none") writing.preview();
  }, [stage, writing]);
  useEffect(
    () => () => {
      writing.leave();
    },
    [writing],
  );
}
