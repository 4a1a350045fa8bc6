import { Button } from "@fluentui/react-components";
import { findingsDraft } from "../../app/drafts";
import { useController, usePane, useSettings, useStore, useText } from "../pane-context";
import { useWriteStyles } from "./WriteView.styles";

/** What can be put into the workbook besides values: highlights that leave no trace, and the list of findings as a sheet. */
export function Extras() {
  const { mark, addSheet } = useController().capabilities;
  return (
    <>
      {mark && <Marks />}
      {addSheet && <FindingsSheet />}
    </>
  );
}

function Marks() {
  const styles = useWriteStyles();
  const { t, say } = useText();
  const { highlights } = useController();
  const { marks, busy } = usePane();
  const settings = useStore(useSettings());
  const which = t(`taskpane.settings.marks.${settings.marks}`);
  return (
    <section className={styles.group}>
      <h2 className={styles.head}>{t("taskpane.marks.title")}</h2>
      <p className={styles.hint}>{t("taskpane.marks.hint", { which })}</p>
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

function FindingsSheet() {
  const styles = useWriteStyles();
  const { t, locale } = useText();
  const controller = useController();
  const { current, busy } = usePane();
  return (
    <section className={styles.group}>
      <h2 className={styles.head}>{t("taskpane.checklist.title")}</h2>
      <p className={styles.hint}>{t("taskpane.checklist.hint")}</p>
      <div className={styles.actions}>
        <Button
          disabledFocusable={busy || current === null}
          onClick={() => {
            if (current !== null) void controller.addSheet(() => findingsDraft(current.check, locale), false);
          }}
        >
          {t("taskpane.checklist.button")}
        </Button>
      </div>
    </section>
  );
}
