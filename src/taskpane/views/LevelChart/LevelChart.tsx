import { useMemo } from "react";
import type { Evaluation } from "../../../scoring";
import { levelScores, type LevelScore } from "../../app/level-scores";
import { useText } from "../pane-context";
import { useChartStyles } from "./LevelChart.styles";

/** 得分构成: due points of each first level against its weight; the numbers stand beside the bars, so nothing is told by length alone. */
export function LevelChart({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useChartStyles();
  const { t } = useText();
  const levels = useMemo(() => levelScores(evaluation), [evaluation]);
  if (levels.length === 0) return null;
  return (
    <section className={styles.chart} aria-label={t("taskpane.chart.title")}>
      <h2 className={styles.head}>{t("taskpane.chart.title")}</h2>
      <ul className={styles.rows}>
        {levels.map((level, index) => (
          <Level key={index} level={level} />
        ))}
      </ul>
      {levels.some(differs) && <p className={styles.legend}>{t("taskpane.chart.legend")}</p>}
    </section>
  );
}

/** Less than a hundredth of a point cannot be seen, in the table either. */
const differs = ({ due, stated }: LevelScore): boolean =>
  due !== null && stated !== null && Math.abs(due - stated) > 0.005;

function Level({ level }: { readonly level: LevelScore }) {
  const styles = useChartStyles();
  const { t } = useText();
  const { name, weight, due, stated } = level;
  const share = (points: number): string => `${Math.max(0, Math.min(1, points / weight)) * 100}%`;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name === null ? t("taskpane.chart.execution") : name === "" ? t("taskpane.chart.unnamed") : name}
      </span>
      <span className={styles.points}>
        {due === null ? t("taskpane.chart.unknown", { weight }) : t("taskpane.chart.points", { due, weight })}
      </span>
      <span className={styles.track} aria-hidden>
        {due !== null && <span className={styles.due} style={{ width: share(due) }} />}
        {stated !== null && differs(level) && <span className={styles.stated} style={{ left: share(stated) }} />}
      </span>
      {stated !== null && differs(level) && (
        <span className={styles.note}>{t("taskpane.chart.stated", { points: stated })}</span>
      )}
    </li>
  );
}
