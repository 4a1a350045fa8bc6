import type { Step } from "../../../training";
import { Explanation } from "../Explanation";
import { useText } from "../pane-context";
import { useTrainingStyles } from "./Training.styles";

/** What is due, what the form says, and how it comes about. */
export function Answer({ step }: { readonly step: Step }) {
  const styles = useTrainingStyles();
  const { t, say } = useText();
  const { question, stated, doubts, explanations } = step;
  return (
    <section className={styles.section} aria-label={t("training.answer")}>
      {question.kind !== "none" && <p className={styles.answer}>{due()}</p>}
      {stated !== null && (
        <p>
          {typeof stated === "number"
            ? t("training.stated", { points: stated })
            : t("training.statedGrade", { stated })}
        </p>
      )}
      {doubts.length > 0 && (
        <>
          <p className={styles.label}>{t("taskpane.indicator.doubts")}</p>
          {doubts.map((doubt, index) => (
            <p key={index}>{say(doubt)}</p>
          ))}
        </>
      )}
      {explanations.map((explanation, index) => (
        <Explanation key={index} explanation={explanation} />
      ))}
    </section>
  );

  function due(): string {
    if (question.kind === "grade")
      return question.due === null ? t("training.due.unknown") : t(`taskpane.grade.${question.due}`);
    if (question.kind === "none") return "";
    if (question.band !== null) return t("training.due.band", question.band);
    return question.due === null ? t("training.due.unknown") : t("training.due.points", { points: question.due });
  }
}
