import { Button, Link } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import { guidePage } from "../../app/guide";
import { useNavigation, useSettings, useStore, useText } from "../pane-context";
import { SeverityMark } from "../SeverityMark";
import { useHelpStyles } from "./HelpView.styles";

const steps = ["taskpane.help.step1", "taskpane.help.step2", "taskpane.help.step3", "taskpane.help.step4"] as const;
const levels = ["error", "warning", "question", "note"] as const;
const keys = ["arrows", "enter", "tabs", "escape"] as const;

/** 帮助: the essentials at once, the guide one press away; complete without any network. */
export default function HelpView({ version }: { readonly version: string }) {
  const styles = useHelpStyles();
  const { t, locale } = useText();
  const { go } = useNavigation();
  const store = useSettings();
  const settings = useStore(store);
  return (
    <>
      <div className={styles.actions}>
        <Link className={styles.guide} href={guidePage(locale)} target="_blank" rel="noopener">
          {t("taskpane.help.guide")}
          <OpenRegular aria-hidden />
        </Link>
        <Button
          size="small"
          onClick={() => {
            store.set({ ...settings, welcomed: false });
            go("findings");
          }}
        >
          {t("taskpane.help.welcome")}
        </Button>
      </div>
      <section>
        <h3 className={styles.head}>{t("taskpane.help.title")}</h3>
        <ol className={styles.list}>
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3 className={styles.head}>{t("taskpane.help.levels")}</h3>
        <ul className={styles.levels}>
          {levels.map((level) => (
            <li key={level} className={styles.level}>
              <SeverityMark severity={level} />
              <span>{t(`taskpane.help.${level}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.head}>{t("taskpane.help.keyboard")}</h3>
        <ul className={styles.list}>
          {keys.map((key) => (
            <li key={key}>{t(`taskpane.help.key.${key}`)}</li>
          ))}
        </ul>
      </section>
      <p className={styles.small}>{t("taskpane.help.privacy")}</p>
      <p className={styles.small}>{t("taskpane.help.version", { version })}</p>
    </>
  );
}
