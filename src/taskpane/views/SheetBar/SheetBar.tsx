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
  const label = t(busy ? "taskpane.check.running" : "taskpane.check.again");
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Select
          className={styles.select}
          aria-label={t("taskpane.sheet.label")}
          value={current?.id ?? ""}
          onChange={(_, { value }) => void controller.show(value)}
        >
          {sheets.map((sheet) => (
            <option key={sheet.id} value={sheet.id}>
              {sheetLabel(sheet, text)}
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

function sheetLabel({ name, holds }: SheetEntry, { t }: Text): string {
  if (holds === "form") return t("taskpane.sheet.form", { name });
  return holds === "declined" ? t("taskpane.sheet.declined", { name }) : name;
}
