import { Button, Spinner } from "@fluentui/react-components";
import type { BatchReview } from "../../app/batch/batch-review";
import { batchOutputs, type BatchOutput } from "../../app/batch/worker-api";
import { useStore, useText } from "../pane-context";
import { saveFile } from "../save-file";
import { useBatchStyles } from "./Batch.styles";

/** Summary, opinions, report, lists and the session itself as files. */
export function BatchTakeAway({ review }: { readonly review: BatchReview }) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { making, session, unsaved } = useStore(review.store);
  const take = (kind: BatchOutput | "session", name: string): void => {
    void review.make(kind).then((blob) => {
      if (blob !== null) saveFile(blob, name);
    });
  };
  const disabled = making !== null || session.items.length === 0;
  return (
    <div className={styles.row} role="group" aria-label={t("batch.takeAway")}>
      <Button
        appearance={unsaved ? "primary" : "secondary"}
        size="small"
        disabled={disabled}
        onClick={() => {
          take("session", t("batch.session.name"));
        }}
      >
        {t("batch.save")}
      </Button>
      {batchOutputs.map((kind) => (
        <Button
          key={kind}
          size="small"
          disabled={disabled}
          onClick={() => {
            take(kind, t(`review.output.${kind}`));
          }}
        >
          {t(`review.output.${kind}`)}
        </Button>
      ))}
      {making !== null && <Spinner size="tiny" label={t("batch.making")} />}
    </div>
  );
}
