import { Field, Input, Select } from "@fluentui/react-components";
import type { BatchReview } from "../../app/batch/batch-review";
import { useStore, useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";

const outcomes = ["errors", "warnings", "questions", "clean", "unread"] as const;
const decisions = ["undecided", "reviewed", "returned", "accepted"] as const;

/** Which rows are shown. */
export function BatchFilters({ review }: { readonly review: BatchReview }) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { filter } = useStore(review.store);
  const outcome = filter.outcome ?? "all";
  const decision = filter.decision ?? "all";
  return (
    <div className={styles.row} role="search" aria-label={t("batch.filter")}>
      <Field label={t("batch.filter.words")} className={styles.grow}>
        <Input
          type="search"
          value={filter.words}
          onChange={(_, { value }) => {
            review.setFilter({ words: value });
          }}
        />
      </Field>
      <Field label={t("batch.filter.outcome")}>
        <Select
          value={outcome}
          onChange={(_, { value }) => {
            review.setFilter({ outcome: outcomes.find((one) => one === value) ?? null });
          }}
        >
          {(["all", ...outcomes] as const).map((one) => (
            <option key={one} value={one}>
              {t(`batch.outcome.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("batch.filter.decision")}>
        <Select
          value={decision}
          onChange={(_, { value }) => {
            review.setFilter({ decision: decisions.find((one) => one === value) ?? null });
          }}
        >
          {(["all", ...decisions] as const).map((one) => (
            <option key={one} value={one}>
              {t(`batch.decision.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
