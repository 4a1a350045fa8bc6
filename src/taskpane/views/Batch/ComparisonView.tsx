import { useMemo } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { JointReview, JointState } from "../../app/batch/joint-review";
import { shownName } from "../../../review";
import type { ShownForms } from "../../../report";
import { useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";
import { JointPage } from "./JointPage";
import { WideTable } from "./WideTable";

interface Properties {
  readonly joint: JointReview;
  readonly state: Extract<JointState, { kind: "comparison" }>;
}

/** 对比: two versions of a form side by side: what changed, what findings are new, still there and gone. */
export default function ComparisonView({ joint, state }: Properties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { before, after, done } = state;
  return (
    <JointPage
      joint={joint}
      state={state}
      title={t("review.comparison.title")}
      working={t("batch.joint.comparing")}
      outputs={done === null ? [] : [{ kind: "comparison-page", result: done.result }]}
    >
      <div className={styles.row}>
        <div className={styles.grow}>
          <p className={styles.text}>{t("batch.joint.old", { file: shownName(before) })}</p>
          <p className={styles.text}>{t("batch.joint.new", { file: shownName(after) })}</p>
        </div>
        <Button size="small" onClick={() => void joint.compare(after, before)}>
          {t("batch.joint.swap")}
        </Button>
      </div>
      {done?.shown.remarks.map((remark) => (
        <p key={remark} className={mergeClasses(styles.text, styles.error)}>
          {remark}
        </p>
      ))}
      {done?.shown.forms.map((form) => (
        <Forms key={form.title} heads={done.shown.heads} form={form} />
      ))}
    </JointPage>
  );
}

function Forms({ heads, form }: { readonly heads: readonly string[]; readonly form: ShownForms }) {
  const styles = useBatchStyles();
  return (
    <section className={styles.stack} aria-label={form.title}>
      <h4 className={styles.subtitle}>{form.title}</h4>
      {form.remarks.map((remark) => (
        <p key={remark} className={styles.text}>
          {remark}
        </p>
      ))}
      {form.findings.length > 0 && <h4 className={styles.subtitle}>{form.findingsTitle}</h4>}
      <ul className={styles.list}>
        {form.findings.map(({ fate, badge, cell, title, message }, at) => (
          <li key={at}>
            <strong className={fate === "new" ? styles.error : undefined}>{badge}</strong> {cell} {title}
            <p className={styles.small}>{message}</p>
          </li>
        ))}
      </ul>
      {form.tables.map(({ title, changes }) => (
        <Changes key={title} title={title} heads={heads} changes={changes} />
      ))}
    </section>
  );
}

interface ChangesProperties extends Pick<ShownForms["tables"][number], "title" | "changes"> {
  readonly heads: readonly string[];
}

function Changes({ title, heads, changes }: ChangesProperties) {
  const rows = useMemo(
    () =>
      changes.map(({ tone, what, where, field, before, after, meaning }, id) => {
        return { id, tone, cells: [what, where, field, before, after, meaning] };
      }),
    [changes],
  );
  return <WideTable title={title} heads={heads} rows={rows} />;
}
