import { useId, useState } from "react";
import { Button, Select } from "@fluentui/react-components";
import { customise, type Profile } from "../../../profile";
import { rules } from "../../../rules";
import { useController, useText } from "../pane-context";
import { useSettingsStyles } from "./SettingsView.styles";

const levels = ["error", "warning", "note", "off"] as const;

/** 核查规则: which are checked and how much they weigh. Part of the profile, so kept, exported and imported with it. */
export function RuleLevels({ profile }: { readonly profile: Profile }) {
  const styles = useSettingsStyles();
  const { t, say } = useText();
  const { decisions } = useController();
  const [open, setOpen] = useState(false);
  const ids = useId();
  const apply = (settings: Profile["rules"]): void => {
    void decisions.chooseProfile(customise(profile, { rules: settings }));
  };
  const set = (id: string, value: string): void => {
    const others = Object.entries(profile.rules).filter(([other]) => other !== id);
    const level = levels.find((one) => one === value);
    apply(Object.fromEntries(level === undefined ? others : [...others, [id, level]]));
  };
  const changed = Object.keys(profile.rules).length;
  return (
    <details
      className={styles.editor}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{t("taskpane.settings.rules", { count: changed })}</summary>
      {open && (
        <div className={styles.form}>
          <p className={styles.hint}>{t("taskpane.settings.rulesHint")}</p>
          <ul className={styles.rules}>
            {rules.map(({ id, level, title }) => (
              <li key={id} className={styles.rule}>
                <label htmlFor={`${ids}${id}`}>{say(title)}</label>
                <Select
                  id={`${ids}${id}`}
                  size="small"
                  value={profile.rules[id] ?? "default"}
                  onChange={(_, { value }) => {
                    set(id, value);
                  }}
                >
                  <option value="default">
                    {t("taskpane.settings.rules.default", { level: t(`report.level.${level}`) })}
                  </option>
                  {levels.map((one) => (
                    <option key={one} value={one}>
                      {one === "off" ? t("taskpane.settings.rules.off") : t(`report.level.${one}`)}
                    </option>
                  ))}
                </Select>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button
              disabledFocusable={changed === 0}
              onClick={() => {
                apply({});
              }}
            >
              {t("taskpane.settings.rulesRestore")}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
