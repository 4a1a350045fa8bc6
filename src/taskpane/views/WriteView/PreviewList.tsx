import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { message } from "../../../i18n";
import { Notice } from "../Notice";
import { isTicked, tickedEdits } from "../../app/preview";
import { useController, usePane, useSettings, useText } from "../pane-context";
import { PreviewLine } from "./PreviewLine";
import { useWriteStyles } from "./WriteView.styles";
import type { CellEdit } from "../../../writeback";

/** Every cell that would be written, with before, after and why; what replaces a person's work is unticked. */
export function PreviewList() {
  const styles = useWriteStyles();
  const { t } = useText();
  const { writing, target } = useController();
  const { preview } = usePane();
  const settings = useSettings();
  if (preview.edits.length === 0) return <Nothing />;
  const safe = preview.edits.filter((edit) => edit.safe);
  const others = preview.edits.filter((edit) => !edit.safe);
  return (
    <>
      {target === "nothing" ? (
        <Notice intent="warning" text={message("taskpane.write.readOnly")} />
      ) : (
        <p className={styles.intro}>{t("taskpane.write.intro")}</p>
      )}
      <RadioGroup
        aria-label={t("taskpane.write.mode")}
        layout="horizontal"
        value={preview.mode}
        onChange={(_, { value }) => {
          const mode = value === "values" ? "values" : "formulas";
          settings.set({ ...settings.get(), mode });
          writing.setMode(mode);
        }}
      >
        <Radio value="formulas" label={t("taskpane.write.formulas")} />
        <Radio value="values" label={t("taskpane.write.values")} />
      </RadioGroup>
      <div className={styles.tickers}>
        {(["safe", "all", "none"] as const).map((which) => (
          <Button
            key={which}
            size="small"
            onClick={() => {
              writing.tickMany(which);
            }}
          >
            {t(labels[which])}
          </Button>
        ))}
      </div>
      <Group title={t("taskpane.write.safe")} hint={t("taskpane.write.safeHint")} edits={safe} />
      <Group title={t("taskpane.write.confirm")} hint={t("taskpane.write.confirmHint")} edits={others} />
      <WriteBar />
    </>
  );
}

const labels = {
  safe: "taskpane.write.tickSafe",
  all: "taskpane.write.tickAll",
  none: "taskpane.write.tickNone",
} as const;

function Nothing() {
  const styles = useWriteStyles();
  const { t } = useText();
  return (
    <div className={styles.nothing}>
      <p className={styles.nothingTitle}>{t("taskpane.write.nothing")}</p>
      <p>{t("taskpane.write.nothingHint")}</p>
    </div>
  );
}

interface GroupProperties {
  readonly title: string;
  readonly hint: string;
  readonly edits: readonly CellEdit[];
}

function Group({ title, hint, edits }: GroupProperties) {
  const styles = useWriteStyles();
  const { preview } = usePane();
  if (edits.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.head}>{title}</h2>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.lines}>
        {edits.map((edit) => (
          <PreviewLine key={edit.address} edit={edit} ticked={isTicked(preview, edit)} />
        ))}
      </ul>
    </section>
  );
}

function WriteBar() {
  const styles = useWriteStyles();
  const { t } = useText();
  const { writing, target } = useController();
  const { preview, stale } = usePane();
  const count = tickedEdits(preview).length;
  return (
    <div className={styles.bar}>
      {stale && <span className={styles.hint}>{t("taskpane.write.stale")}</span>}
      <Button
        appearance="primary"
        disabledFocusable={count === 0 || stale || target === "nothing"}
        onClick={() => void writing.write()}
      >
        {t("taskpane.write.button", { count })}
      </Button>
    </div>
  );
}
