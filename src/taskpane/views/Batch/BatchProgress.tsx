import { Button, ProgressBar } from "@fluentui/react-components";
import type { BatchReview, BatchState } from "../../app/batch/batch-review";
import { timeLeft } from "../../../review";
import { useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";

/** How far the check is, with stop and go on; once it is through, what it came to. */
export function BatchProgress({ review, state }: { readonly review: BatchReview; readonly state: BatchState }) {
  const styles = useBatchStyles();
  const { t, say } = useText();
  const { phase, progress, session } = state;
  const { done, total, left } = progress;
  if (phase === "running" || phase === "stopped") {
    const text =
      phase === "running"
        ? t("batch.running", { done, total, left: timeLeft(left) })
        : t("batch.stopped", { done, total });
    return (
      <div className={styles.row}>
        <div className={styles.grow}>
          <ProgressBar value={done} max={total} aria-label={t("batch.progress")} thickness="large" />
          <p className={styles.small}>{text}</p>
        </div>
        {phase === "running" ? (
          <Button
            size="small"
            onClick={() => {
              review.stop();
            }}
          >
            {t("batch.stop")}
          </Button>
        ) : (
          <Button size="small" appearance="primary" onClick={() => void review.resume()}>
            {t("batch.goOn")}
          </Button>
        )}
      </div>
    );
  }
  const failed = session.items.filter(({ state }) => state !== "checked").length;
  const errors = session.items.filter(({ forms }) => forms.some((form) => form.errors > 0)).length;
  return (
    <p className={styles.text} role="status">
      {t("batch.done", { total: session.items.length, errors, failed })}
      {session.skipped.length > 0 && ` ${say({ id: "review.skipped", values: { count: session.skipped.length } })}`}
    </p>
  );
}
