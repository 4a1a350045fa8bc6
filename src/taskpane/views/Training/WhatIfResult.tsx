import { listed } from "../../../i18n";
import type { Finding } from "../../../rules";
import type { Grade } from "../../../scoring";
import type { Movement, WhatIf, WhatIfResult as Result } from "../../../training";
import { Explanation } from "../Explanation";
import { useController, useText } from "../pane-context";
import { useTrainingStyles } from "./Training.styles";

/** What would come out, beside what does: total and grade, the row on show with its reckoning, and whatever else moves. */
export function WhatIfResult({ result, row }: { readonly result: Result; readonly row: number }) {
  const { t } = useText();
  if (result.kind === "no-form") return <p role="status">{t("training.whatIf.noForm")}</p>;
  return <Compared result={result} row={row} />;
}

function Compared({ result, row }: { readonly result: WhatIf; readonly row: number }) {
  const styles = useTrainingStyles();
  const { t } = useText();
  const { totals, rows, stale, appeared, gone } = result;
  const own = rows.find((one) => one.row === row);
  const others = rows.filter((one) => one.row !== row && one.moved);
  return (
    <div>
      <dl className={styles.moved} aria-live="polite" data-what-if-result>
        <dt>{t("training.whatIf.total")}</dt>
        <dd className={styles.strong}>
          <Change movement={totals.score} />
        </dd>
        <dt>{t("training.whatIf.grade")}</dt>
        <dd className={styles.strong}>
          {t("training.change", { before: useGrade(totals.grade.before), after: useGrade(totals.grade.after) })}
        </dd>
        {own !== undefined && (
          <>
            <dt>{t("training.whatIf.score")}</dt>
            <dd>
              <Change movement={own.score} />
            </dd>
          </>
        )}
        {own?.stated?.follows === true && (
          <>
            <dt>{t("training.whatIf.stated")}</dt>
            <dd>{t("training.whatIf.follows")}</dd>
          </>
        )}
        {others.map((one) => (
          <div key={one.row} style={{ display: "contents" }}>
            <dt>{t("training.whatIf.other", { title: one.title, row: one.row })}</dt>
            <dd>
              <Change movement={one.score} />
            </dd>
          </div>
        ))}
      </dl>
      {stale.length > 0 && <p className={styles.small}>{t("training.whatIf.stale", { cells: listed(stale) })}</p>}
      {own?.moved === true && !own.score.unsettled && <Explanation explanation={own.score.explanations.after} />}
      <Findings title={t("training.whatIf.appeared", { count: appeared.length })} findings={appeared} />
      <Findings title={t("training.whatIf.gone", { count: gone.length })} findings={gone} />
    </div>
  );
}

function Change({ movement: { before, after, moved, unsettled } }: { readonly movement: Movement }) {
  const { t } = useText();
  const points = (value: number | null): string =>
    value === null ? t("training.whatIf.unknown") : t("taskpane.indicator.points", { points: value });
  if (unsettled) return t("training.change", { before: points(before), after: t("training.whatIf.follows") });
  return moved ? t("training.change", { before: points(before), after: points(after) }) : points(after);
}

function useGrade(grade: Grade | null): string {
  const { t } = useText();
  return grade === null ? t("training.whatIf.unknown") : t(`taskpane.grade.${grade}`);
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const styles = useTrainingStyles();
  const { say } = useText();
  const controller = useController();
  if (findings.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{title}</p>
      <ul className={styles.list}>
        {findings.map((finding, index) => {
          const rule = controller.titleOf(finding.rule);
          return (
            <li key={index} className={styles.entry}>
              <span className={styles.entryCell}>{finding.cell ?? ""}</span>
              <span>{rule === null ? "" : say(rule)}</span>
              <p className={styles.entryText}>{say(finding.message)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
