import { useId, useState } from "react";
import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { blankLayouts, type BlankLayoutId } from "../../../blank";
import { blankDraft } from "../../app/drafts";
import { useController, usePane, useText } from "../pane-context";
import { useNewFormStyles } from "./NewForm.styles";

/** Rows for each second level; more are inserted in Excel as usual. */
const ROWS = 2;

/** 新建自评表: which layout, for whom, for which year; the form comes as a new sheet. */
export default function NewForm({ onClose }: { readonly onClose: () => void }) {
  const styles = useNewFormStyles();
  const { t, say } = useText();
  const controller = useController();
  const { busy } = usePane();
  const title = useId();
  const [id, setId] = useState<BlankLayoutId>("project-national");
  const [unit, setUnit] = useState("");
  const [project, setProject] = useState("");
  const [year, setYear] = useState(() => String(new Date().getFullYear() - 1));
  const [budget, setBudget] = useState("");
  const layout = blankLayouts.find((one) => one.id === id);
  const [yearNumber, budgetNumber] = [numberOf(year), numberOf(budget)];
  const yearWrong = yearNumber === null || !Number.isInteger(yearNumber) || yearNumber < 1990 || yearNumber > 2200;
  const budgetWrong = budget.trim() !== "" && (budgetNumber === null || budgetNumber < 0);
  const create = (): void => {
    if (yearWrong || budgetWrong) return;
    const options = {
      unit: unit.trim(),
      project: project.trim(),
      year: yearNumber,
      budget: budgetNumber,
      rowsPerLevel2: ROWS,
    };
    void controller.addSheet(() => blankDraft(id, options), true).then(onClose);
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <h2 id={title} className={styles.title}>
        {t("taskpane.new.title")}
      </h2>
      <Field label={t("taskpane.new.layout")}>
        <RadioGroup
          value={id}
          onChange={(_, { value }) => {
            setId(blankLayouts.find((one) => one.id === value)?.id ?? "project-national");
          }}
        >
          {blankLayouts.map((one) => (
            <Radio
              key={one.id}
              value={one.id}
              label={
                <>
                  <span className={styles.name}>{say(one.name)}</span>
                  <span className={styles.what}>{say(one.description)}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t("taskpane.new.unit")}>
        <Input
          value={unit}
          onChange={(_, { value }) => {
            setUnit(value);
          }}
        />
      </Field>
      {layout?.subject === "project" && (
        <Field label={t("taskpane.new.project")}>
          <Input
            value={project}
            onChange={(_, { value }) => {
              setProject(value);
            }}
          />
        </Field>
      )}
      <Field
        label={t("taskpane.new.year")}
        required
        {...(yearWrong && { validationMessage: t("taskpane.new.yearWrong") })}
      >
        <Input
          inputMode="numeric"
          value={year}
          onChange={(_, { value }) => {
            setYear(value);
          }}
        />
      </Field>
      <Field
        label={t("taskpane.new.budget", { unit: layout?.amountUnit ?? "" })}
        {...(budgetWrong && { validationMessage: t("taskpane.new.budgetWrong") })}
      >
        <Input
          inputMode="decimal"
          value={budget}
          onChange={(_, { value }) => {
            setBudget(value);
          }}
        />
      </Field>
      <p className={styles.hint}>{t("taskpane.new.hint")}</p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || yearWrong || budgetWrong}>
          {t("taskpane.new.create")}
        </Button>
        <Button onClick={onClose}>{t("taskpane.cancel")}</Button>
      </div>
    </form>
  );
}

/** Full-width digits are numbers too; null: none. */
function numberOf(text: string): number | null {
  const tidy = text.normalize("NFKC").replaceAll(",", "").trim();
  const number = Number(tidy);
  return tidy === "" || !Number.isFinite(number) ? null : number;
}
