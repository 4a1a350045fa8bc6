import type { Explanation as Computation } from "../../../scoring";
import { Citations } from "../Citations";
import { useText } from "../pane-context";
import { useExplanationStyles } from "./Explanation.styles";

/** 计算说明: rule, formula, values put in, the cells they came from, and the same again for each part. */
export function Explanation({ explanation }: { readonly explanation: Computation }) {
  const styles = useExplanationStyles();
  const { t, say } = useText();
  const { rule, formula, worked, inputs, citations, parts } = explanation;
  return (
    <div className={styles.box}>
      <p className={styles.rule}>{say(rule)}</p>
      <dl className={styles.terms}>
        {formula.id !== "scoring.formula.none" && (
          <>
            <dt>{t("taskpane.explanation.formula")}</dt>
            <dd>{say(formula)}</dd>
          </>
        )}
        <dt>{t("taskpane.explanation.worked")}</dt>
        <dd className={styles.numbers}>{say(worked)}</dd>
        {inputs.length > 0 && (
          <>
            <dt>{t("taskpane.explanation.inputs")}</dt>
            <dd className={styles.numbers}>
              <ul className={styles.inputs}>
                {inputs.map((input, index) => (
                  <li key={index}>
                    <Input {...input} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <Citations citations={citations} />
      {parts.length > 0 && (
        <details>
          <summary className={styles.more}>{t("taskpane.explanation.parts", { count: parts.length })}</summary>
          {parts.map((part, index) => (
            <Explanation key={index} explanation={part} />
          ))}
        </details>
      )}
    </div>
  );
}

function Input({ label, value, cell }: Computation["inputs"][number]) {
  const { t, say } = useText();
  const values = { label: say(label), value: shown() };
  return cell === null
    ? t("taskpane.explanation.input", values)
    : t("taskpane.explanation.inputCell", { ...values, cell });

  function shown(): string {
    if (value === null || value === "") return t("taskpane.explanation.missing");
    if (typeof value === "string") return value;
    // A rate is a fraction inside and a percentage for people.
    return t(label.id === "scoring.label.rate" ? "taskpane.explanation.rate" : "taskpane.explanation.number", {
      value,
    });
  }
}
