import { useRef, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { message, type Message } from "../../../i18n";
import { builtinProfiles, exportProfile, importProfile, profileRemarks } from "../../../profile";
import { ruleRemarks } from "../../../rules";
import { Notice } from "../Notice";
import { useController, usePane, useText } from "../pane-context";
import { saveFile } from "../save-file";
import { ProfileEditor } from "./ProfileEditor";
import { RuleLevels } from "./RuleLevels";
import { useSettingsStyles } from "./SettingsView.styles";

/** 评分口径 of this workbook: which one and why, another one, values of one's own, export, import, back to the start. */
export function ProfileSection() {
  const styles = useSettingsStyles();
  const { t, say, locale } = useText();
  const { decisions } = useController();
  const { current, record } = usePane();
  const [told, setTold] = useState<Told | null>(null);
  const evaluation = current?.check.evaluation ?? null;
  if (evaluation === null) return <p className={styles.hint}>{t("taskpane.settings.profileNoForm")}</p>;
  const { profile, profileReason } = evaluation;
  const remarks = [...profileRemarks(profile, evaluation.form.year), ...ruleRemarks(profile)];
  const chosen = record.profile === null ? "auto" : record.profile.kind === "builtin" ? record.profile.id : "own";
  return (
    <section>
      <h3 className={styles.head}>{t("taskpane.settings.profile")}</h3>
      <p className={styles.hint}>
        {t(decisions.kept ? "taskpane.settings.profileKept" : "taskpane.settings.profileNotKept")}
      </p>
      <div className={styles.form}>
        <Field label={t("taskpane.settings.profileChoice")} hint={say(profileReason)}>
          <Select
            value={chosen}
            onChange={(_, { value }) => {
              const picked = Object.values(builtinProfiles).find(({ id }) => id === value);
              if (value !== "own") void decisions.chooseProfile(picked ?? null);
            }}
          >
            <option value="auto">{t("taskpane.settings.profile.auto")}</option>
            {Object.values(builtinProfiles).map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
            {chosen === "own" && <option value="own">{profile.name[locale]}</option>}
          </Select>
        </Field>
        {remarks.map((remark, index) => (
          <p key={index} className={styles.reason}>
            {say(remark)}
          </p>
        ))}
        <div className={styles.actions}>
          <Button
            onClick={() => {
              saveFile(
                new Blob([exportProfile(profile)], { type: "application/json" }),
                t("taskpane.settings.profileFile", { name: profile.name[locale] }),
              );
            }}
          >
            {t("taskpane.settings.profileExport")}
          </Button>
          <Button
            onClick={() => {
              void navigator.clipboard.writeText(exportProfile(profile)).then(
                () => {
                  setTold({ intent: "success", texts: [message("taskpane.settings.profileCopied")] });
                },
                () => {
                  setTold({ intent: "warning", texts: [message("taskpane.settings.profileNotCopied")] });
                },
              );
            }}
          >
            {t("taskpane.settings.profileCopy")}
          </Button>
          <ImportButton onTold={setTold} />
          {chosen !== "auto" && (
            <Button onClick={() => void decisions.chooseProfile(null)}>{t("taskpane.settings.profileRestore")}</Button>
          )}
        </div>
        {told !== null &&
          told.texts.map((text, index) => (
            <Notice
              key={index}
              intent={told.intent}
              text={text}
              onDismiss={() => {
                setTold(null);
              }}
            />
          ))}
      </div>
      <ProfileEditor key={JSON.stringify(profile)} profile={profile} />
      <RuleLevels profile={profile} />
    </section>
  );
}

interface Told {
  readonly intent: "success" | "warning" | "error";
  readonly texts: readonly Message[];
}

function ImportButton({ onTold }: { readonly onTold: (told: Told) => void }) {
  const { t } = useText();
  const { decisions } = useController();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const parsed = importProfile(await file.text());
    if (!parsed.ok) {
      onTold({ intent: "error", texts: parsed.problems });
      return;
    }
    await decisions.chooseProfile(parsed.profile);
    onTold({ intent: "success", texts: [message("taskpane.settings.profileImported", { file: file.name })] });
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t("taskpane.settings.profileImport")}</Button>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label={t("taskpane.settings.profileImport")}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) void take(file);
        }}
      />
    </>
  );
}
