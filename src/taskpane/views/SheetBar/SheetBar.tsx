import { Button, Select, Spinner } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { SheetEntry } from "../../app/state";
import { useController, usePane, useText, type Text } from "../pane-context";
import { useSheetBarStyles } from "./SheetBar.styles";

/** Which sheet is on show, which others hold a form, and 重新核查. */
export function SheetBar() {
  const styles = useSheetBarStyles();
  const text = useText();
  const { t } = text;
  const controller = useController();
  const { sheets, current, busy, stale } = usePane();
  const choices = sheets.flatMap((sheet) => choicesOf(sheet, text));
  const label = t(busy ? "taskpane.check.running" : "taskpane.check.again");
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Select
          className={styles.select}
          aria-label={t("taskpane.sheet.label")}
          value={choices.findIndex(({ id, nth }) => id === current?.id && nth === current.nth)}
          onChange={(_, { value }) => {
            const choice = choices[Number(value)];
            if (choice !== undefined) void controller.show(choice.id, choice.nth);
          }}
        >
          {choices.map(({ id, nth, label }, index) => (
            <option key={`${id}/${nth}`} value={index}>
              {label}
            </option>
          ))}
        </Select>
        <Button
          icon={busy ? <Spinner size="extra-tiny" /> : <ArrowSyncRegular />}
          title={label}
          aria-label={label}
          onClick={() => void controller.check("active")}
        />
      </div>
      {stale && (
        <div className={styles.stale} data-stale>
          {t("taskpane.check.stale")}
        </div>
      )}
    </div>
  );
}

interface Choice {
  readonly id: string;
  readonly nth: number;
  readonly label: string;
}

/** A sheet, or each of the forms on it where there are several. */
function choicesOf({ id, name, holds, forms }: SheetEntry, { t }: Text): readonly Choice[] {
  if (forms.length > 1) {
    return forms.map(({ name: form }, index) => {
      const nth = index + 1;
      const values = { name, form, nth, count: forms.length };
      return { id, nth, label: t(form === "" ? "taskpane.sheet.nth" : "taskpane.sheet.named", values) };
    });
  }
  const words = { form: "taskpane.sheet.form", declined: "taskpane.sheet.declined" } as const;
  return [{ id, nth: 1, label: holds === "form" || holds === "declined" ? t(words[holds], { name }) : name }];
}
