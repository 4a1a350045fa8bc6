import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { Message } from "../../../i18n";
import { customise, parseProfile, type Profile } from "../../../profile";
import {
  changesOf,
  draftOf,
  profileNumbers,
  unreadable,
  type ProfileDraft,
  type ProfileNumber,
} from "../../app/profile-form";
import { useController, useText } from "../pane-context";
import { Choice } from "./Choice";
import { ProfileScales } from "./ProfileScales";
import { useSettingsStyles } from "./SettingsView.styles";

/** The profile's values; what is changed becomes a profile of the unit's own, kept with the workbook. */
export function ProfileEditor({ profile }: { readonly profile: Profile }) {
  const styles = useSettingsStyles();
  const { t, say } = useText();
  const { decisions } = useController();
  const [draft, setDraft] = useState<ProfileDraft>(() => draftOf(profile));
  const [wrong, setWrong] = useState<readonly ProfileNumber[]>([]);
  const [problems, setProblems] = useState<readonly Message[]>([]);
  const changes = wrong.length === 0 && unreadable(draft).length === 0 ? changesOf(profile, draft) : null;
  const untouched = changes !== null && Object.keys(changes).length === 0;

  const submit = (): void => {
    const bad = unreadable(draft);
    setWrong(bad);
    setProblems([]);
    if (bad.length > 0) return;
    const parsed = parseProfile(customise(profile, changesOf(profile, draft)));
    if (parsed.ok) void decisions.chooseProfile(parsed.profile);
    else setProblems(parsed.problems);
  };
  return (
    <details className={styles.editor}>
      <summary className={styles.summary}>{t("taskpane.settings.profileChange")}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={styles.numbers}>
          {profileNumbers.map((name) => (
            <Field
              key={name}
              label={t(`taskpane.profile.${name}`)}
              {...(wrong.includes(name) && { validationMessage: t("taskpane.profile.notANumber") })}
            >
              <Input
                inputMode="decimal"
                value={draft.numbers[name]}
                onChange={(_, { value }) => {
                  setDraft({ ...draft, numbers: { ...draft.numbers, [name]: value } });
                  setWrong(wrong.filter((other) => other !== name));
                }}
              />
            </Field>
          ))}
        </div>
        <Choice
          label={t("taskpane.profile.executionRate")}
          value={draft.executionRate}
          options={[
            ["B/A", t("taskpane.profile.executionRate.plain")],
            ["(B-C)/A", t("taskpane.profile.executionRate.withoutTransfers")],
          ]}
          onChoose={(executionRate) => {
            setDraft({ ...draft, executionRate });
          }}
        />
        <Choice
          label={t("taskpane.profile.reverse")}
          value={draft.reverse}
          options={[
            ["ratio", t("taskpane.profile.reverse.ratio")],
            ["strict", t("taskpane.profile.reverse.strict")],
          ]}
          onChoose={(reverse) => {
            setDraft({ ...draft, reverse });
          }}
        />
        <ProfileScales profile={profile} draft={draft} onDraft={setDraft} />
        {problems.length > 0 && (
          <ul className={styles.problems} role="alert">
            {problems.map((problem, index) => (
              <li key={index}>{say(problem)}</li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={untouched}>
            {t("taskpane.settings.profileUse")}
          </Button>
          <Button
            disabledFocusable={untouched}
            onClick={() => {
              setDraft(draftOf(profile));
              setWrong([]);
              setProblems([]);
            }}
          >
            {t("taskpane.settings.profileReset")}
          </Button>
        </div>
      </form>
    </details>
  );
}
