import { Button } from "@fluentui/react-components";
import { useController, usePane, useSettings, useStore, useText } from "../pane-context";
import { useWriteStyles } from "./WriteView.styles";

/** What can be put into the workbook besides values: highlights that leave no trace, and the list of findings as a sheet. */
export function Extras() {
  const styles = useWriteStyles();
  const { t, say } = useText();
  const { highlights, capabilities } = useController();
  const { marks, busy } = usePane();
  const settings = useStore(useSettings());
  if (!capabilities.mark) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.head}>{t("taskpane.marks.title")}</h2>
      <p className={styles.hint}>
        {t("taskpane.marks.hint", { which: t(`taskpane.settings.marks.${settings.marks}`) })}
      </p>
      {marks === "stale" && <p className={styles.hint}>{t("taskpane.marks.stale")}</p>}
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => void highlights.show(settings.marks, say)}>
          {t(marks === "shown" || marks === "stale" ? "taskpane.marks.renew" : "taskpane.marks.show")}
        </Button>
        <Button disabledFocusable={busy || marks === "none"} onClick={() => void highlights.remove()}>
          {t("taskpane.marks.remove")}
        </Button>
      </div>
    </section>
  );
}
