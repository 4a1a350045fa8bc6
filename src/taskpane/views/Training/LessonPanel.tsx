import { useEffect, useRef } from "react";
import { Button, Switch } from "@fluentui/react-components";
import { ArrowLeftRegular, ArrowRightRegular, EyeOffRegular, EyeRegular } from "@fluentui/react-icons";
import { isRevealed, lessonTally, stepOf, toggleHiding, toggleReveal, type Lesson } from "../../app/training-lesson";
import type { Material } from "../../app/training-material";
import { useText } from "../pane-context";
import { Answer } from "./Answer";
import { Guessing } from "./Guessing";
import { useTrainingStyles } from "./Training.styles";
import { WhatIfPanel } from "./WhatIfPanel";

interface Properties {
  readonly material: Material;
  readonly lesson: Lesson;
  readonly inWorkbook: boolean;
  readonly onChange: (lesson: Lesson) => void;
  readonly onMove: (to: number) => void;
}

/** The step on show: its facts, the guesses, and once revealed what is due and why. */
export function LessonPanel({ material, lesson, inWorkbook, onChange, onMove }: Properties) {
  const styles = useTrainingStyles();
  const { t, say } = useText();
  const step = stepOf(lesson);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The heading takes the focus, so that it is read out and the space bar is free to reveal.
    title.current?.focus({ preventScroll: true });
  }, [step?.id]);
  if (step === null) return <p>{t("training.noSteps")}</p>;
  const { profile } = material.check.evaluation;
  const revealed = isRevealed(lesson, step);
  const tally = lessonTally(lesson, profile);
  const last = lesson.steps.length - 1;
  return (
    <>
      <div className={styles.stepHead}>
        <span className={styles.place}>{t("training.step", { at: lesson.at + 1, count: lesson.steps.length })}</span>
        <span className={styles.place}>{t(`training.kind.${step.kind}`)}</span>
        {step.at !== null && <span className={styles.place}>{step.at}</span>}
      </div>
      <h3 ref={title} className={styles.stepTitle} tabIndex={-1} data-step={step.id}>
        {step.title === "" ? t(`training.kind.${step.kind}`) : step.title}
      </h3>
      <dl className={styles.facts}>
        {step.facts.map(({ label, text, cell }, index) => (
          <div key={index} style={{ display: "contents" }}>
            <dt>{say(label)}</dt>
            <dd title={cell ?? ""}>{text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button
          icon={<ArrowLeftRegular />}
          disabledFocusable={lesson.at === 0}
          onClick={() => {
            onMove(lesson.at - 1);
          }}
        >
          {t("training.back")}
        </Button>
        <Button
          appearance="primary"
          icon={revealed ? <EyeOffRegular /> : <EyeRegular />}
          disabledFocusable={!lesson.hiding}
          onClick={() => {
            onChange(toggleReveal(lesson));
          }}
        >
          {t(revealed && lesson.hiding ? "training.cover" : "training.reveal")}
        </Button>
        <Button
          icon={<ArrowRightRegular />}
          iconPosition="after"
          disabledFocusable={lesson.at === last}
          onClick={() => {
            onMove(lesson.at + 1);
          }}
        >
          {t("training.next")}
        </Button>
        <Switch
          checked={lesson.hiding}
          label={t("training.hiding")}
          onChange={() => {
            onChange(toggleHiding(lesson));
          }}
        />
      </div>
      <p className={styles.small}>{t("training.keys")}</p>
      {inWorkbook && <p className={styles.small}>{t("training.inWorkbook")}</p>}
      {step.question.kind !== "none" && (
        <Guessing key={step.id} step={step} lesson={lesson} profile={profile} revealed={revealed} onChange={onChange} />
      )}
      <div aria-live="polite">{revealed && <Answer step={step} />}</div>
      {tally.guesses > 0 && <p className={styles.section}>{t("training.tally", { ...tally })}</p>}
      <WhatIfPanel key={`what-if-${step.id}`} material={material} step={step} />
    </>
  );
}
