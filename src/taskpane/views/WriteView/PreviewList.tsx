import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { message } from "../../../i18n";
import { Notice } from "../Notice";
import { isTicked, tickedEdits } from "../../app/preview";
import { useController, usePane, useSettings, useText } from "../pane-context";
import { Rows } from "../VirtualRows";
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
  return (
    <>
      {target === "nothing" ? (
        <Notice intent="warning" text={message("taskpane.write.readOnly")} />
      ) : (
        <p className={styles.intro}>{t("taskpane.write.intro")}</p>
      )}
      <RadioGroup
        className={styles.writing}
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
      <Rows
        rows={previewRows(preview.edits)}
        keyOf={(row) => (row.kind === "line" ? row.edit.address : row.group)}
        estimate={({ kind }) => heights[kind]}
        handle={null}
        render={(row) =>
          row.kind === "line" ? (
            <PreviewLine edit={row.edit} ticked={isTicked(preview, row.edit)} />
          ) : (
            <GroupHead group={row.group} />
          )
        }
      />
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

type GroupName = "safe" | "confirm";

type PreviewRow =
  { readonly kind: "head"; readonly group: GroupName } | { readonly kind: "line"; readonly edit: CellEdit };

/** As they come out at 350 pixels. */
const heights: Readonly<Record<PreviewRow["kind"], number>> = { head: 54, line: 150 };

/** The lines under the head of their group; a form of thousands of rows may have as many. */
function previewRows(edits: readonly CellEdit[]): readonly PreviewRow[] {
  const group = (name: GroupName, lines: readonly CellEdit[]): readonly PreviewRow[] =>
    lines.length === 0
      ? []
      : [{ kind: "head", group: name }, ...lines.map((edit): PreviewRow => ({ kind: "line", edit }))];
  const safe = edits.filter((edit) => edit.safe);
  const others = edits.filter((edit) => !edit.safe);
  return [...group("safe", safe), ...group("confirm", others)];
}

function GroupHead({ group }: { readonly group: GroupName }) {
  const styles = useWriteStyles();
  const { t } = useText();
  return (
    <div className={styles.groupHead}>
      <h2 className={styles.head}>{t(`taskpane.write.${group}`)}</h2>
      <p className={styles.hint}>{t(`taskpane.write.${group}Hint`)}</p>
    </div>
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
