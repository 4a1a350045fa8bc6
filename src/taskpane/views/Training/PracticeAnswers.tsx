import { useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { rules } from "../../../rules";
import type { Fault, PracticeBook, PracticeResult } from "../../../training";
import { useText } from "../pane-context";
import { useTrainingStyles } from "./Training.styles";

interface Properties {
  readonly result: PracticeResult;
  readonly book: PracticeBook;
  readonly onLook: (cell: string) => void;
}

/** Each fault with its explanation: those found at once, the missed ones when asked for, so that one may go on searching. */
export function PracticeAnswers({ result, book, onLook }: Properties) {
  const styles = useTrainingStyles();
  const { t } = useText();
  const [all, setAll] = useState(false);
  const { missed, mistaken, found, misnamed } = result;
  const stateOf = (fault: Fault) =>
    found.includes(fault) ? "found" : misnamed.some((one) => one.fault === fault) ? "misnamed" : "missed";
  const shown = book.faults.filter((fault) => all || !missed.includes(fault));
  return (
    <>
      <ul className={styles.list}>
        {shown.map((fault) => (
          <FaultEntry key={`${fault.cell} ${fault.rule}`} fault={fault} state={stateOf(fault)} onLook={onLook} />
        ))}
        {mistaken.map(({ cell }) => (
          <li key={`mistaken ${cell}`} className={styles.entry}>
            <CellButton cell={cell} onLook={onLook} />
            <span className={styles.bad}>{t("training.practice.mistaken")}</span>
          </li>
        ))}
      </ul>
      {missed.length > 0 && !all && (
        <p>
          <Button
            appearance="primary"
            onClick={() => {
              setAll(true);
            }}
          >
            {t("training.practice.showMissed", { count: missed.length })}
          </Button>
        </p>
      )}
    </>
  );
}

interface EntryProperties {
  readonly fault: Fault;
  readonly state: "found" | "misnamed" | "missed";
  readonly onLook: (cell: string) => void;
}

function FaultEntry({ fault, state, onLook }: EntryProperties) {
  const styles = useTrainingStyles();
  const { t, say, locale } = useText();
  const rule = rules.find(({ id }) => id === fault.rule);
  return (
    <li className={styles.entry} data-fault={fault.rule} data-state={state}>
      <CellButton cell={fault.cell} onLook={onLook} />
      <strong>{rule === undefined ? fault.rule : say(rule.title)}</strong>
      <span className={mergeClasses(state === "found" ? styles.good : styles.bad)}>
        {t(`training.practice.state.${state}`)}
      </span>
      <p className={styles.entryText}>{fault.explanation[locale]}</p>
    </li>
  );
}

function CellButton({ cell, onLook }: { readonly cell: string; readonly onLook: (cell: string) => void }) {
  const { t } = useText();
  return (
    <Button
      appearance="subtle"
      size="small"
      aria-label={t("taskpane.finding.goTo", { cell })}
      onClick={() => {
        onLook(cell);
      }}
    >
      {cell}
    </Button>
  );
}
