import { Suspense, useMemo, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { aboutCell, type CellAccount } from "../../app/about-cell";
import { ErrorBoundary } from "../ErrorBoundary";
import { lazyView } from "../lazy-view";
import { usePane, useText, type Text } from "../pane-context";
import { SeverityMark } from "../SeverityMark";
import { useCellCardStyles } from "./CellCard.styles";

const CellBody = lazyView(() => import("./CellBody"));

/**
 * What the tool makes of the cell that the user points at in the sheet: in a line or two, all of it when it is opened. It
 * says nothing to a screen reader by itself, since whoever moves in the sheet is not in the pane.
 */
export function CellCard() {
  const styles = useCellCardStyles();
  const text = useText();
  const { current, pointed } = usePane();
  const [open, setOpen] = useState(false);
  const check = current?.check;
  const account = useMemo(
    () => (pointed === null || check === undefined || check.evaluation === null ? null : aboutCell(check, pointed)),
    [check, pointed],
  );
  if (account === null || check === undefined || check.evaluation === null) return null;
  const Chevron = open ? ChevronDownRegular : ChevronUpRegular;
  const [worst] = account.items;
  return (
    <section className={styles.card} aria-label={text.t("taskpane.cell.label")} data-cell-card={account.address}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Chevron aria-hidden className={styles.chevron} fontSize={16} />
        <span className={styles.text}>
          <span className={styles.title}>
            <span className={styles.address}>{account.address}</span>
            <span className={mergeClasses(styles.name, !open && styles.oneLine)}>{nameOf(account, text)}</span>
            {worst !== undefined && <SeverityMark severity={worst.severity} />}
          </span>
          {!open && <span className={styles.gist}>{gistOf(account, text)}</span>}
        </span>
      </button>
      {open && (
        <ErrorBoundary key={account.address}>
          <div className={styles.body}>
            <Suspense fallback={null}>
              <CellBody account={account} evaluation={check.evaluation} />
            </Suspense>
          </div>
        </ErrorBoundary>
      )}
    </section>
  );
}

function nameOf({ row, column }: CellAccount, { t }: Text): string {
  return row === null || column === null ? (row ?? column ?? "") : t("taskpane.cell.name", { row, column });
}

/** What is found; where nothing is, what follows from the cell. */
function gistOf({ items, indicator, explanations }: CellAccount, { t, say }: Text): string {
  const [first] = items;
  if (first !== undefined) {
    const said = say(first.finding.message);
    return items.length === 1 ? said : t("taskpane.cell.more", { first: said, count: items.length - 1 });
  }
  if (indicator?.indicator.kind === "indicator") {
    const { comparison, score } = indicator;
    const worked = say(score.explanation.worked);
    return comparison.ratio === null ? worked : t("taskpane.cell.completion", { worked, ratio: comparison.ratio });
  }
  const [explanation] = explanations;
  return explanation === undefined ? t("taskpane.cell.fine") : say(explanation.worked);
}
