import { useEffect, useRef } from "react";
import { Button, Select } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { rules } from "../../../rules";
import type { Mark, PracticeBook, PracticeResult } from "../../../training";
import { useText } from "../pane-context";
import { PracticeAnswers } from "./PracticeAnswers";
import { useTrainingStyles } from "./Training.styles";

interface Properties {
  readonly book: PracticeBook;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  /** null: not checked yet. */
  readonly result: PracticeResult | null;
  readonly onToggle: (cell: string) => void;
  readonly onName: (cell: string, rule: string | null) => void;
  readonly onCheck: () => void;
  readonly onAgain: (keepMarks: boolean) => void;
  readonly onLook: (cell: string) => void;
}

/** What was marked so far; then how much of it is right. */
export function PracticePanel(properties: Properties) {
  const { book, marks, selected, result, onToggle, onName, onCheck, onAgain, onLook } = properties;
  const styles = useTrainingStyles();
  const { t, say, locale } = useText();
  const outcome = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (result !== null) outcome.current?.focus({ preventScroll: true });
  }, [result]);
  if (result !== null) {
    return (
      <>
        <h3 ref={outcome} className={styles.stepTitle} tabIndex={-1} data-practice-result>
          {t("training.practice.result", { found: result.found.length, count: book.faults.length })}
        </h3>
        <p>{t("training.practice.counts", counts(result))}</p>
        <PracticeAnswers result={result} book={book} onLook={onLook} />
        <div className={styles.actions}>
          {result.found.length < book.faults.length && (
            <Button
              onClick={() => {
                onAgain(true);
              }}
            >
              {t("training.practice.goOn")}
            </Button>
          )}
          <Button
            onClick={() => {
              onAgain(false);
            }}
          >
            {t("training.practice.again")}
          </Button>
        </div>
      </>
    );
  }
  const isMarked = selected !== null && marks.some(({ cell }) => cell === selected);
  return (
    <>
      <p>{book.intro[locale]}</p>
      <p className={styles.small}>{t("training.practice.how")}</p>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={selected === null}
          onClick={() => {
            if (selected !== null) onToggle(selected);
          }}
        >
          {selected === null
            ? t("training.practice.select")
            : t(isMarked ? "training.practice.unmark" : "training.practice.mark", { cell: selected })}
        </Button>
        <Button disabledFocusable={marks.length === 0} onClick={onCheck}>
          {t("training.practice.check")}
        </Button>
      </div>
      <h3 className={styles.head}>
        {t("training.practice.marks", { count: marks.length, faults: book.faults.length })}
      </h3>
      <ul className={styles.list}>
        {marks.map(({ cell, rule }) => (
          <li key={cell} className={styles.entry}>
            <Button
              appearance="subtle"
              size="small"
              onClick={() => {
                onLook(cell);
              }}
            >
              {cell}
            </Button>
            <Select
              aria-label={t("training.practice.kind", { cell })}
              value={rule ?? ""}
              onChange={(_, { value }) => {
                onName(cell, value === "" ? null : value);
              }}
            >
              <option value="">{t("training.practice.anyKind")}</option>
              {rules.map(({ id, title }) => (
                <option key={id} value={id}>
                  {say(title)}
                </option>
              ))}
            </Select>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={t("training.practice.unmark", { cell })}
              onClick={() => {
                onToggle(cell);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function counts({ found, misnamed, missed, mistaken }: PracticeResult) {
  return { found: found.length, misnamed: misnamed.length, missed: missed.length, mistaken: mistaken.length };
}
