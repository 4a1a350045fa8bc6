import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { IndicatorEvaluation } from "../../../scoring";
import { useController, useText } from "../pane-context";
import { useReadingEditorStyles } from "./ReadingEditor.styles";

interface Properties {
  readonly item: IndicatorEvaluation;
  readonly side: "target" | "actual";
}

/** 按我的理解读: a clearer wording that is read in place of the cell's text; the cell stays as it is. */
export function ReadingEditor({ item, side }: Properties) {
  const styles = useReadingEditorStyles();
  const { t } = useText();
  const { decisions } = useController();
  const [wording, setWording] = useState<string | null>(null);
  const { indicator, outcome } = item;
  const given = indicator.clarified?.[side];
  if (indicator.kind === "empty" || (side === "target" ? indicator.targetCell : indicator.actualCell) === null) {
    return null;
  }
  const submit = (text: string): void => {
    void decisions.clarify(indicator, side, text);
    setWording(null);
  };
  if (wording === null) {
    return (
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={outcome === "review" ? "secondary" : "transparent"}
          className={outcome === "review" ? undefined : styles.quiet}
          aria-label={t(`taskpane.reading.edit.${side}`)}
          onClick={() => {
            setWording(given ?? indicator[side].text);
          }}
        >
          {t(given === undefined ? "taskpane.reading.edit" : "taskpane.reading.editAgain")}
        </Button>
        {given !== undefined && (
          <Button
            size="small"
            onClick={() => {
              submit("");
            }}
          >
            {t("taskpane.reading.asWritten")}
          </Button>
        )}
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(wording);
      }}
    >
      <Field label={t(`taskpane.reading.wording.${side}`)} hint={t("taskpane.reading.hint")}>
        <Input
          autoFocus
          value={wording}
          onChange={(_, { value }) => {
            setWording(value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") setWording(null);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary">
          {t("taskpane.reading.apply")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setWording(null);
          }}
        >
          {t("taskpane.cancel")}
        </Button>
      </div>
    </form>
  );
}
