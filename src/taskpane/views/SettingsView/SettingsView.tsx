import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { oneOf, settingChoices, type Settings } from "../../app/settings";
import { ErrorBoundary } from "../ErrorBoundary";
import { useController, useSettings, useStore, useText } from "../pane-context";
import { Choice } from "./Choice";
import { ProfileSection } from "./ProfileSection";
import { useSettingsStyles } from "./SettingsView.styles";

/** 设置: the workbook's scoring profile, then what holds for the user in all workbooks. */
export default function SettingsView() {
  return (
    <>
      <ErrorBoundary>
        <ProfileSection />
      </ErrorBoundary>
      <ErrorBoundary>
        <UserSection />
      </ErrorBoundary>
    </>
  );
}

function UserSection() {
  const styles = useSettingsStyles();
  const { t } = useText();
  const controller = useController();
  const store = useSettings();
  const settings = useStore(store);
  const set = (change: Partial<Settings>): void => {
    store.set({ ...settings, ...change });
  };
  return (
    <section>
      <h3 className={styles.head}>{t("taskpane.settings.user")}</h3>
      <div className={styles.form}>
        <Choice
          label={t("taskpane.settings.language")}
          value={settings.language}
          options={settingChoices.language.map((value) => [value, t(`taskpane.settings.language.${value}`)])}
          onChoose={(language) => {
            set({ language });
          }}
        />
        <Field label={t("taskpane.write.mode")}>
          <RadioGroup
            value={settings.mode}
            onChange={(_, { value }) => {
              const mode = oneOf(settingChoices.mode, value, settings.mode);
              set({ mode });
              controller.writing.setMode(mode);
            }}
          >
            {settingChoices.mode.map((value) => (
              <Radio key={value} value={value} label={t(`taskpane.write.${value}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t("taskpane.settings.prompts")} hint={t("taskpane.settings.promptsHint")}>
          <RadioGroup
            value={settings.prompts}
            onChange={(_, { value }) => {
              set({ prompts: oneOf(settingChoices.prompts, value, settings.prompts) });
              controller.writing.replan();
            }}
          >
            {settingChoices.prompts.map((value) => (
              <Radio key={value} value={value} label={t(`taskpane.settings.prompts.${value}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Choice
          label={t("taskpane.settings.marks")}
          value={settings.marks}
          options={settingChoices.marks.map((value) => [value, t(`taskpane.settings.marks.${value}`)])}
          onChoose={(marks) => {
            set({ marks });
          }}
        />
      </div>
    </section>
  );
}
