import { useId, useState } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useController, useText } from "../pane-context";
import { useFindingDetailStyles } from "./FindingDetail.styles";

const usual = ["agreed", "template", "verified"] as const;

interface FormProperties {
  readonly before: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

export default function ReasonForm({ before, onReason, onCancel }: FormProperties) {
  const styles = useFindingDetailStyles();
  const { t } = useText();
  const { decisions } = useController();
  const [reason, setReason] = useState(before);
  const [missing, setMissing] = useState(false);
  const group = useId();
  const submit = (): void => {
    if (reason.trim() === "") setMissing(true);
    else onReason(reason);
  };
  return (
    <div
      className={styles.form}
      role="group"
      aria-labelledby={group}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Field
        label={{ children: t("taskpane.ignore.reason"), id: group }}
        required
        {...(missing && { validationMessage: t("taskpane.ignore.reasonMissing") })}
      >
        <Textarea
          autoFocus
          value={reason}
          resize="vertical"
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.usual}>
        {usual.map((name) => (
          <Button
            key={name}
            size="small"
            shape="circular"
            onClick={() => {
              setReason(t(`taskpane.ignore.usual.${name}`));
              setMissing(false);
            }}
          >
            {t(`taskpane.ignore.usual.${name}`)}
          </Button>
        ))}
      </div>
      <p className={styles.small}>{t(decisions.kept ? "taskpane.ignore.kept" : "taskpane.ignore.notKept")}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={submit}>
          {t("taskpane.ignore.confirm")}
        </Button>
        <Button onClick={onCancel}>{t("taskpane.cancel")}</Button>
      </div>
    </div>
  );
}
