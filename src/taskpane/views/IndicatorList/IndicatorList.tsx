import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Evaluation, IndicatorEvaluation } from "../../../scoring";
import { useController, useText } from "../pane-context";
import { IndicatorEntry } from "./IndicatorEntry";
import { useIndicatorListStyles } from "./IndicatorList.styles";
import { useRovingFocus } from "../FindingList/useRovingFocus";

/** Entries shown before "再显示". */
const PAGE = 100;

/** Row by row: target and actual as read, completion, due score beside the stated one. */
export function IndicatorList({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useIndicatorListStyles();
  const { t } = useText();
  const controller = useController();
  const [pages, setPages] = useState(1);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState<number | null>(null);

  const visit = (row: number): void => {
    setActive(row);
    const address = cellOf(evaluation.indicators.find(({ indicator }) => indicator.row === row));
    if (address !== null) void controller.select(address);
  };
  const { container, onKeyDown } = useRovingFocus((key) => {
    visit(Number(key));
  });
  if (evaluation.indicators.length === 0) return <p className={styles.none}>{t("taskpane.indicators.none")}</p>;

  const shown = evaluation.indicators.slice(0, pages * PAGE);
  const hidden = evaluation.indicators.length - shown.length;
  const reachable = shown.some(({ indicator }) => indicator.row === active) ? active : shown[0]?.indicator.row;
  return (
    <div ref={container} onKeyDown={onKeyDown} role="group" aria-label={t("taskpane.indicators.label")}>
      <h2 className={styles.head}>{t("taskpane.indicators.label")}</h2>
      <ul className={styles.list}>
        {shown.map((item) => (
          <IndicatorEntry
            key={item.indicator.row}
            item={item}
            open={open.has(item.indicator.row)}
            reachable={item.indicator.row === reachable}
            onToggle={(row) => {
              visit(row);
              const next = new Set(open);
              if (!next.delete(row)) next.add(row);
              setOpen(next);
            }}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setPages(pages + 1);
          }}
        >
          {t("taskpane.findings.more", { count: hidden })}
        </Button>
      )}
    </div>
  );
}

function cellOf(item: IndicatorEvaluation | undefined): string | null {
  if (item === undefined) return null;
  const { actualCell, targetCell, nameCell } = item.indicator;
  return (actualCell ?? targetCell ?? nameCell)?.address ?? null;
}
