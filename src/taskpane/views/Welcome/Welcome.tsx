import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { useSettings, useStore, useText } from "../pane-context";
import { useWelcomeStyles } from "./Welcome.styles";

const cards = ["find", "write", "private"] as const;

/** The first minute: three short cards above the result, which is there already; skipped with one press, seen once. */
export function Welcome() {
  const styles = useWelcomeStyles();
  const { t } = useText();
  const store = useSettings();
  const settings = useStore(store);
  const [index, setIndex] = useState(0);
  const card = cards[index];
  if (settings.welcomed || card === undefined) return null;
  const last = index === cards.length - 1;
  const close = (): void => {
    store.set({ ...settings, welcomed: true });
  };
  return (
    <section className={styles.card} aria-label={t("taskpane.welcome.label")}>
      <div aria-live="polite">
        <h2 className={styles.title}>{t(`taskpane.welcome.${card}.title`)}</h2>
        <p className={styles.text}>{t(`taskpane.welcome.${card}.text`)}</p>
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          onClick={() => {
            if (last) close();
            else setIndex(index + 1);
          }}
        >
          {t(last ? "taskpane.welcome.start" : "taskpane.welcome.next")}
        </Button>
        {!last && (
          <Button size="small" onClick={close}>
            {t("taskpane.welcome.skip")}
          </Button>
        )}
        <span className={styles.step}>{t("taskpane.welcome.step", { step: index + 1, of: cards.length })}</span>
      </div>
    </section>
  );
}
