import { Button } from "@fluentui/react-components";
import { useController, usePane, useText } from "../pane-context";
import { useEmptyStyles } from "./EmptyState.styles";

/** The sheet holds no form: says why, and which sheets do. */
export function EmptyState() {
  const styles = useEmptyStyles();
  const { t, say } = useText();
  const controller = useController();
  const { current, sheets } = usePane();
  if (current === null) return <p className={styles.box}>{t("taskpane.empty.noSheet")}</p>;
  const { reading, sheet } = current.check;
  const others = sheets.filter(({ holds, id }) => holds === "form" && id !== current.id);
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>
        {t(reading.kind === "declined" ? "taskpane.empty.declinedTitle" : "taskpane.empty.title", { sheet })}
      </h2>
      {reading.kind !== "form" && <p className={styles.text}>{say(reading.reason)}</p>}
      {others.length === 0 ? (
        <p className={styles.text}>{t("taskpane.empty.hint")}</p>
      ) : (
        <>
          <p className={styles.text}>{t("taskpane.empty.others")}</p>
          <div className={styles.others}>
            {others.map(({ id, name }) => (
              <Button key={id} onClick={() => void controller.show(id)}>
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
