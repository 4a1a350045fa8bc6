import { useMemo, useState } from "react";
import type { Evaluation, IndicatorEvaluation } from "../../../scoring";
import { ErrorBoundary } from "../ErrorBoundary";
import { useRovingFocus } from "../FindingList/useRovingFocus";
import { LevelChart } from "../LevelChart";
import { useController, useText } from "../pane-context";
import { Rows } from "../VirtualRows";
import { IndicatorEntry } from "./IndicatorEntry";
import { useIndicatorListStyles } from "./IndicatorList.styles";

/** Row by row: target and actual as read, completion, due score beside the stated one. */
export default function IndicatorList({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useIndicatorListStyles();
  const { t } = useText();
  const controller = useController();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const { indicators } = evaluation;
  const keys = useMemo(() => indicators.map(keyOf), [indicators]);

  const visit = (key: string): void => {
    setChosen(key);
    const address = cellOf(indicators.find((item) => keyOf(item) === key));
    if (address !== null) void controller.select(address);
  };
  const active = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);
  const { rows, ...handlers } = useRovingFocus(keys, active, visit);
  if (indicators.length === 0) return <p className={styles.none}>{t("taskpane.indicators.none")}</p>;
  return (
    <>
      <ErrorBoundary>
        <LevelChart evaluation={evaluation} />
      </ErrorBoundary>
      <div className={styles.list} {...handlers} role="group" aria-label={t("taskpane.indicators.label")}>
        <h2 className={styles.head}>{t("taskpane.indicators.label")}</h2>
        <Rows
          rows={indicators}
          keyOf={keyOf}
          estimate={() => 148}
          handle={rows}
          render={(item) => (
            <IndicatorEntry
              item={item}
              open={open.has(keyOf(item))}
              reachable={keyOf(item) === active}
              onToggle={(key) => {
                visit(key);
                const next = new Set(open);
                if (!next.delete(key)) next.add(key);
                setOpen(next);
              }}
            />
          )}
        />
      </div>
    </>
  );
}

const keyOf = ({ indicator }: IndicatorEvaluation): string => String(indicator.row);

function cellOf(item: IndicatorEvaluation | undefined): string | null {
  if (item === undefined) return null;
  const { actualCell, targetCell, nameCell } = item.indicator;
  return (actualCell ?? targetCell ?? nameCell)?.address ?? null;
}
