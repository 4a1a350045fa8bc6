import { Button, Checkbox } from "@fluentui/react-components";
import type { CellEdit } from "../../../writeback";
import { shownContent } from "../../app/shown";
import { useController, useText } from "../pane-context";
import { useWriteStyles } from "./WriteView.styles";

interface Properties {
  readonly edit: CellEdit;
  readonly ticked: boolean;
}

export function PreviewLine({ edit, ticked }: Properties) {
  const styles = useWriteStyles();
  const { t, say, locale } = useText();
  const controller = useController();
  const before = shownContent(edit.before, edit.numberFormat, locale);
  const after = shownContent(edit.after, edit.numberFormat, locale);
  const label = t("taskpane.write.line", { cell: edit.address, purpose: t(`taskpane.purpose.${edit.purpose}`) });
  return (
    <div className={styles.line} data-edit={edit.address}>
      <Checkbox
        checked={ticked}
        label={label}
        onChange={(_, { checked }) => {
          controller.writing.tick(edit, checked === true);
        }}
      />
      <div className={styles.lineBody}>
        <dl className={styles.change}>
          <dt>{t("taskpane.write.before")}</dt>
          <dd className={styles.before}>{before.content ?? t("taskpane.write.empty")}</dd>
          <dt>{t("taskpane.write.after")}</dt>
          <dd className={styles.after}>
            {after.content ?? t("taskpane.write.empty")}
            {after.result !== null && (
              <span className={styles.result}>{t("taskpane.write.formulaResult", { value: after.result })}</span>
            )}
          </dd>
        </dl>
        <p className={styles.why}>{say(edit.reason)}</p>
        <Button
          size="small"
          appearance="transparent"
          className={styles.goTo}
          onClick={() => void controller.select(edit.address)}
        >
          {t("taskpane.finding.goTo", { cell: edit.address })}
        </Button>
      </div>
    </div>
  );
}
