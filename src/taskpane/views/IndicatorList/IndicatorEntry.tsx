import { Badge, mergeClasses, type BadgeProps } from "@fluentui/react-components";
import type { Reading } from "../../../quantity";
import type { IndicatorEvaluation, Outcome } from "../../../scoring";
import { ErrorBoundary } from "../ErrorBoundary";
import { useFindingEntryStyles } from "../FindingList/FindingEntry.styles";
import { useText } from "../pane-context";
import { CompletionBar } from "./CompletionBar";
import { useIndicatorEntryStyles } from "./IndicatorEntry.styles";
import { IndicatorDetail } from "./IndicatorDetail";

interface Properties {
  readonly item: IndicatorEvaluation;
  readonly open: boolean;
  readonly reachable: boolean;
  readonly onToggle: (key: string) => void;
}

const colors: Readonly<Record<Outcome, NonNullable<BadgeProps["color"]>>> = {
  pass: "success",
  partial: "warning",
  fail: "danger",
  review: "informative",
  "not-applicable": "subtle",
};

export function IndicatorEntry({ item, open, reachable, onToggle }: Properties) {
  const entry = useFindingEntryStyles();
  const styles = useIndicatorEntryStyles();
  const { t } = useText();
  const { indicator, comparison, outcome } = item;
  const { content } = indicator;
  // Where a form has 目标内容, that says what is measured; the third level above it may be the same in every row.
  const levels = [indicator.level1?.name, indicator.level2?.name, content === null ? null : indicator.name];
  const heading = levels.filter((name) => typeof name === "string").join(" › ");
  return (
    <div className={entry.entry}>
      <button
        type="button"
        className={mergeClasses(entry.button, styles.button)}
        data-roving={indicator.row}
        aria-expanded={open}
        tabIndex={reachable ? 0 : -1}
        onClick={() => {
          onToggle(String(indicator.row));
        }}
      >
        <span className={styles.heading}>{heading}</span>
        <span className={styles.name}>
          {content ?? indicator.name ?? t("taskpane.indicator.empty")}{" "}
          <Badge appearance="tint" className={styles.badge} color={colors[outcome]}>
            {t(`taskpane.outcome.${outcome}`)}
          </Badge>
        </span>
        {indicator.kind === "indicator" && (
          <span className={styles.facts}>
            <Fact label={t("taskpane.indicator.target")} reading={indicator.target} />
            <Fact label={t("taskpane.indicator.actual")} reading={indicator.actual} />
          </span>
        )}
        <CompletionBar ratio={comparison.ratio} met={comparison.met} />
        <Score item={item} />
      </button>
      {open && (
        <ErrorBoundary>
          <IndicatorDetail item={item} />
        </ErrorBoundary>
      )}
    </div>
  );
}

function Fact({ label, reading }: { readonly label: string; readonly reading: Reading }) {
  const styles = useIndicatorEntryStyles();
  const { t } = useText();
  return (
    <span className={styles.fact}>
      <span className={styles.label}>{label}</span>
      <span className={styles.written}>{reading.text === "" ? t("taskpane.indicator.blank") : reading.text}</span>
    </span>
  );
}

function Score({ item: { indicator, score } }: { readonly item: IndicatorEvaluation }) {
  const styles = useIndicatorEntryStyles();
  const { t } = useText();
  if (indicator.weight === null) return null;
  const points = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? t("taskpane.indicator.noPoints")
      : t("taskpane.indicator.points", { points: value });
  const values = {
    due: points(score.value),
    stated: points(indicator.score?.value),
    weight: points(indicator.weight.value),
  };
  const differs =
    score.value !== null &&
    typeof indicator.score?.value === "number" &&
    Math.abs(score.value - indicator.score.value) > 0.005;
  return (
    <span className={mergeClasses(styles.score, differs && styles.differs)}>
      {t("taskpane.indicator.scorePair", values)}
    </span>
  );
}
