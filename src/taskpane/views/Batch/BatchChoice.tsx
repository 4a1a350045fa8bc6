import { useMemo } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import type { BatchReview, BatchState } from "../../app/batch/batch-review";
import type { JointReview } from "../../app/batch/joint-review";
import { filterItems } from "../../../review";
import { useStore, useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";

interface Properties {
  readonly review: BatchReview;
  readonly joint: JointReview;
  readonly state: BatchState;
}

/** What can be made of several files: choose those of one project, or two versions of a form. */
export function BatchChoice({ review, joint, state: { session, filter } }: Properties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const chosen = useStore(review.chosen);
  const shown = useMemo(() => filterItems(session, filter).map(({ file }) => file), [session, filter]);
  const inSight = shown.filter((file) => chosen.has(file)).length;
  // In the order of the paths, so that an older version (…2022, …报送稿1) comes first.
  const files = session.items.map(({ file }) => file).filter((file) => chosen.has(file));
  const [before, after] = files;
  return (
    <section className={styles.row} aria-label={t("batch.joint.bar")}>
      <Checkbox
        label={t("batch.joint.chooseAll", { count: shown.length })}
        checked={inSight === 0 ? false : inSight === shown.length ? true : "mixed"}
        disabled={shown.length === 0}
        onChange={(_, { checked }) => {
          review.choose(shown, checked === true);
        }}
      />
      {files.length === 0 ? (
        <p className={styles.small}>{t("batch.joint.hint")}</p>
      ) : (
        <>
          <span role="status">{t("batch.joint.chosen", { count: files.length })}</span>
          <Button size="small" disabled={files.length < 2} onClick={() => void joint.rollUp(files)}>
            {t("batch.joint.rollup")}
          </Button>
          <Button
            size="small"
            disabled={files.length !== 2}
            onClick={() => {
              if (before !== undefined && after !== undefined) void joint.compare(before, after);
            }}
          >
            {t("batch.joint.compare")}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              review.choose(files, false);
            }}
          >
            {t("batch.joint.none")}
          </Button>
        </>
      )}
    </section>
  );
}
