import { Field, Select } from "@fluentui/react-components";
import { builtinProfiles } from "../../../profile";
import { useController, useSettings, useStore, useText } from "../pane-context";
import { useHelpStyles } from "./HelpView.styles";

const steps = ["taskpane.help.step1", "taskpane.help.step2", "taskpane.help.step3", "taskpane.help.step4"] as const;
const levels = [
  "taskpane.help.error",
  "taskpane.help.warning",
  "taskpane.help.question",
  "taskpane.help.note",
] as const;

/** 帮助 and the few settings; complete without any network. */
export default function HelpView({ version }: { readonly version: string }) {
  const styles = useHelpStyles();
  const { t } = useText();
  return (
    <>
      <section>
        <h2 className={styles.head}>{t("taskpane.help.title")}</h2>
        <ol className={styles.list}>
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2 className={styles.head}>{t("taskpane.help.levels")}</h2>
        <ul className={styles.list}>
          {levels.map((level) => (
            <li key={level}>{t(level)}</li>
          ))}
        </ul>
      </section>
      <SettingsForm />
      <p className={styles.small}>{t("taskpane.help.privacy")}</p>
      <p className={styles.small}>{t("taskpane.help.version", { version })}</p>
    </>
  );
}

const languages = ["auto", "zh-CN", "en"] as const;

function SettingsForm() {
  const styles = useHelpStyles();
  const { t, locale } = useText();
  const controller = useController();
  const store = useSettings();
  const settings = useStore(store);
  return (
    <section className={styles.settings}>
      <h2 className={styles.head}>{t("taskpane.settings.title")}</h2>
      <Field label={t("taskpane.settings.language")}>
        <Select
          value={settings.language}
          onChange={(_, { value }) => {
            const language = languages.find((candidate) => candidate === value);
            if (language !== undefined) store.set({ ...settings, language });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {t(`taskpane.settings.language.${language}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("taskpane.settings.profile")}>
        <Select
          value={settings.profile}
          onChange={(_, { value }) => {
            store.set({ ...settings, profile: value });
            void controller.check();
          }}
        >
          <option value="auto">{t("taskpane.settings.profile.auto")}</option>
          {Object.values(builtinProfiles).map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
