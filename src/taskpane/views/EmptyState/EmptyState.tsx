import { Suspense, useState } from "react";
import { Button } from "@fluentui/react-components";
import { sampleSheet } from "../../app/drafts";
import { useController, usePane, useText } from "../pane-context";
import { useEmptyStyles } from "./EmptyState.styles";
import { lazyView } from "../lazy-view";

const NewForm = lazyView(() => import("../NewForm"));

/** The sheet holds no form: says why, which sheets do, and how to come by one. */
export function EmptyState() {
  const styles = useEmptyStyles();
  const { t, say, locale } = useText();
  const controller = useController();
  const { current, sheets, busy } = usePane();
  const [making, setMaking] = useState(false);
  if (making) {
    return (
      <Suspense fallback={null}>
        <NewForm
          onClose={() => {
            setMaking(false);
          }}
        />
      </Suspense>
    );
  }
  const others = sheets.filter(({ holds, id }) => holds === "form" && id !== current?.id);
  const { addSheet: canAdd } = controller.capabilities;
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{t(titleOf(current?.check.reading.kind), { sheet: current?.check.sheet ?? "" })}</h2>
      {current !== null && current.check.reading.kind !== "form" && (
        <p className={styles.text}>{say(current.check.reading.reason)}</p>
      )}
      {others.length > 0 && (
        <>
          <p className={styles.text}>{t("taskpane.empty.others")}</p>
          <div className={styles.others}>
            {others.map(({ id, name }) => (
              <Button key={id} appearance="primary" onClick={() => void controller.show(id)}>
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
      {others.length === 0 && <p className={styles.text}>{t("taskpane.empty.hint")}</p>}
      {canAdd && (
        <>
          <p className={styles.text}>{t("taskpane.empty.start")}</p>
          <div className={styles.actions}>
            <Button
              onClick={() => {
                setMaking(true);
              }}
            >
              {t("taskpane.new.button")}
            </Button>
            <Button disabledFocusable={busy} onClick={() => void controller.addSheet(() => sampleSheet(locale), true)}>
              {t("taskpane.file.sample")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function titleOf(kind: "form" | "declined" | "none" | undefined) {
  if (kind === undefined) return "taskpane.empty.noSheet";
  return kind === "declined" ? "taskpane.empty.declinedTitle" : "taskpane.empty.title";
}
