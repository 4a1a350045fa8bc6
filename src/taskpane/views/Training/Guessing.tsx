import { useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Profile } from "../../../profile";
import { judgeGuess, type Step, type Verdict } from "../../../training";
import { guess, type Lesson } from "../../app/training-lesson";
import { useText } from "../pane-context";
import { useTrainingStyles } from "./Training.styles";

interface Properties {
  readonly step: Step;
  readonly lesson: Lesson;
  readonly profile: Profile;
  readonly revealed: boolean;
  readonly onChange: (lesson: Lesson) => void;
}

/** 猜分: takes what people call out; tells who was right once the score is revealed. */
export function Guessing({ step, lesson, profile, revealed, onChange }: Properties) {
  const styles = useTrainingStyles();
  const { t } = useText();
  const [text, setText] = useState("");
  const [unread, setUnread] = useState(false);
  const given = lesson.guesses.get(step.id) ?? [];
  const isGrade = step.question.kind === "grade";
  const take = (): void => {
    const next = guess(lesson, text);
    setUnread(next === null);
    if (next === null) return;
    setText("");
    onChange(next);
  };
  if (revealed && given.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t("training.guess")}>
      {!revealed && (
        <form
          className={styles.actions}
          onSubmit={(event) => {
            event.preventDefault();
            take();
          }}
        >
          <label>
            <span className={styles.label}>{t(isGrade ? "training.guess.grade" : "training.guess.points")}</span>
            <input
              className={styles.field}
              value={text}
              autoComplete="off"
              aria-invalid={unread}
              onChange={({ target }) => {
                setText(target.value);
                setUnread(false);
              }}
            />
          </label>
          <Button type="submit">{t("training.guess.take")}</Button>
        </form>
      )}
      {unread && (
        <p className={styles.bad} role="alert">
          {t(isGrade ? "training.guess.unreadGrade" : "training.guess.unread")}
        </p>
      )}
      {given.length > 0 && (
        <ul className={styles.guesses} aria-label={t("training.guess.given")}>
          {given.map((one, index) => {
            const verdict = revealed ? judgeGuess(one, step.question, profile) : null;
            return (
              <li
                key={index}
                className={mergeClasses(
                  styles.guess,
                  verdict !== null && (isGood(verdict) ? styles.good : verdict.kind === "off" && styles.bad),
                )}
                data-verdict={verdict?.kind ?? "open"}
              >
                {verdict === null ? one.text : t("training.guess.judged", { guess: one.text, verdict: said(verdict) })}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );

  function said(verdict: Verdict): string {
    if (verdict.kind !== "off") return t(`training.verdict.${verdict.kind}`);
    if (verdict.by === null) return t("training.verdict.off");
    return t(verdict.by > 0 ? "training.verdict.above" : "training.verdict.below", { by: Math.abs(verdict.by) });
  }
}

function isGood({ kind }: Verdict): boolean {
  return kind === "right" || kind === "close" || kind === "in-band";
}
