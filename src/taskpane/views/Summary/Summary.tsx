import { mergeClasses, ProgressBar } from "@fluentui/react-components";
import { listed } from "../../../i18n";
import type { SheetCheck } from "../../../check";
import type { FindingFilter } from "../../app/finding-filter";
import { dueSeverities, type Severity } from "../../app/findings";
import { summarise, type Summary as Figures } from "../../app/summary";
import { useController, usePane, useText } from "../pane-context";
import { SeverityMark } from "../SeverityMark";
import { useSummaryStyles } from "./Summary.styles";

interface Properties {
  readonly check: SheetCheck;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** On top of the result: what the form comes to, how much is wrong, how much of it was understood. */
export function Summary({ check, filter, onFilter }: Properties) {
  const styles = useSummaryStyles();
  const { t } = useText();
  const figures = summarise(check);
  if (figures === null) return null;
  return (
    <section className={styles.card} aria-label={t("taskpane.summary.label")}>
      <Numbers figures={figures} />
      <Counts figures={figures} filter={filter} onFilter={onFilter} />
      <Coverage check={check} share={figures.coverage} />
    </section>
  );
}

/** How many of each severity; each is a switch that shows those alone. */
function Counts({ figures, filter, onFilter }: Omit<Properties, "check"> & { readonly figures: Figures }) {
  const styles = useSummaryStyles();
  const { t } = useText();
  const counted = [...dueSeverities, "accepted" as const].filter(
    (severity) => severity === "error" || figures.counts[severity] > 0,
  );
  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onFilter({ ...filter, severities });
  };
  return (
    <ul className={styles.counts} aria-label={t("taskpane.filter.severities")}>
      {counted.map((severity) => (
        <li key={severity}>
          <button
            type="button"
            className={mergeClasses(styles.count, filter.severities.has(severity) && styles.pressed)}
            aria-pressed={filter.severities.has(severity)}
            onClick={() => {
              toggle(severity);
            }}
          >
            <SeverityMark severity={severity} />
            {t("taskpane.severity.count", {
              name: t(`taskpane.severity.${severity}`),
              count: figures.counts[severity],
            })}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Numbers({ figures }: { readonly figures: Figures }) {
  const styles = useSummaryStyles();
  const { t } = useText();
  const { score, statedScore, weight, grade, executionRate } = figures;
  const unknown = t("taskpane.summary.unknown");
  return (
    <dl className={styles.numbers}>
      <div className={styles.main}>
        <dt className={styles.term}>{t("taskpane.summary.score")}</dt>
        <dd className={styles.big}>{score === null ? unknown : t("taskpane.summary.scoreValue", { score })}</dd>
        <dd className={styles.detail}>
          {weight !== null && <span>{t("taskpane.summary.ofWeight", { weight })}</span>}
          {statedScore !== null && <span>{t("taskpane.summary.stated", { score: statedScore })}</span>}
        </dd>
      </div>
      <div>
        <dt className={styles.term}>{t("taskpane.summary.grade")}</dt>
        <dd className={styles.figure}>{grade === null ? unknown : t(`taskpane.grade.${grade}`)}</dd>
      </div>
      <div>
        <dt className={styles.term}>{t("taskpane.summary.rate")}</dt>
        <dd className={styles.figure}>
          {executionRate === null ? unknown : t("taskpane.summary.rateValue", { rate: executionRate })}
        </dd>
      </div>
    </dl>
  );
}

function Coverage({ check, share }: { readonly check: SheetCheck; readonly share: number }) {
  const styles = useSummaryStyles();
  const { t, say, locale } = useText();
  const { recordProblems } = usePane();
  const remarks = useController().remarks();
  const { evaluation } = check;
  if (evaluation === null) return null;
  const { coverage } = evaluation.form;
  const skipped = coverage.skippedRows.filter((row) => row.reason === "not-understood");
  const unknown = coverage.columns.filter((column) => column.role === null);
  const name = evaluation.profile.name[locale];
  return (
    <details className={styles.coverage}>
      <summary className={styles.coverageHead}>
        <span>{t("taskpane.summary.coverage", { share })}</span>
        <ProgressBar className={styles.bar} value={share} aria-label={t("taskpane.summary.coverage", { share })} />
      </summary>
      <ul className={styles.facts}>
        <li>
          {t("taskpane.summary.profile", { name })}
          <span className={styles.why}>{say(evaluation.profileReason)}</span>
        </li>
        <li>{say(evaluation.form.layoutReason)}</li>
        {skipped.length > 0 && (
          <li>
            {t("taskpane.summary.skipped", {
              count: skipped.length,
              rows: listed(skipped.map(({ row }) => row)),
            })}
          </li>
        )}
        {unknown.length > 0 && (
          <li>
            {t("taskpane.summary.columnsUnknown", {
              columns: listed(unknown.map(({ header }) => header)),
            })}
          </li>
        )}
        {[...remarks, ...recordProblems].map((remark, index) => (
          <li key={index}>{say(remark)}</li>
        ))}
      </ul>
    </details>
  );
}
