import { useState } from "react";
import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { reviewOutputs } from "../../../report/page";
import type { BatchReview } from "../../app/batch/batch-review";
import { useStore, useText } from "../pane-context";
import { saveFile } from "../save-file";
import { useBatchStyles } from "./Batch.styles";

/** Summary, opinions, report, lists and the session itself as files, one by one or all at once. */
export function BatchTakeAway({ review }: { readonly review: BatchReview }) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { takeAway } = review;
  const { session, unsaved } = useStore(review.store);
  const { making, copying, archived } = useStore(takeAway.store);
  const [copies, setCopies] = useState(false);
  const take = async (made: Promise<Blob | null>, name: string): Promise<void> => {
    const blob = await made;
    if (blob !== null) saveFile(blob, name);
  };
  const disabled = making !== null || session.items.length === 0;
  return (
    <section className={styles.stack} aria-label={t("batch.takeAway")}>
      <div className={styles.row}>
        <Button
          appearance={unsaved ? "primary" : "secondary"}
          size="small"
          disabled={disabled}
          onClick={() => void take(takeAway.make("session"), t("batch.session.name"))}
        >
          {t("batch.save")}
        </Button>
        {reviewOutputs.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabled={disabled}
            onClick={() => void take(takeAway.make(kind), t(`review.output.${kind}`))}
          >
            {t(`review.output.${kind}`)}
          </Button>
        ))}
        {making !== null && making !== "archive" && <Spinner size="tiny" label={t("batch.making")} />}
      </div>
      <div className={styles.row}>
        <Button
          size="small"
          disabled={disabled}
          onClick={() => void take(takeAway.makeArchive(copies), t("batch.archive.name"))}
        >
          {t("batch.archive")}
        </Button>
        <Checkbox
          label={t("batch.copies")}
          checked={copies}
          disabled={disabled}
          onChange={(_, { checked }) => {
            setCopies(checked === true);
          }}
        />
        {making === "archive" && (
          <>
            <Spinner size="tiny" label={copying === null ? t("batch.making") : t("batch.copying", { ...copying })} />
            <Button
              size="small"
              onClick={() => {
                takeAway.stop();
              }}
            >
              {t("batch.joint.cancel")}
            </Button>
          </>
        )}
        {archived !== null && (
          <span role="status" className={styles.small}>
            {t("batch.archived", { ...archived })}
          </span>
        )}
      </div>
    </section>
  );
}
