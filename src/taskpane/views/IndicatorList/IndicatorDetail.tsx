import type { Message } from "../../../i18n";
import type { Reading } from "../../../quantity";
import type { IndicatorEvaluation } from "../../../scoring";
import { Explanation } from "../Explanation";
import { useFindingDetailStyles } from "../FindingList/FindingDetail.styles";
import { useText, type Text } from "../pane-context";
import { ReadingEditor } from "./ReadingEditor";

/** How target and actual were read, what is in doubt, and how the score comes about. */
export function IndicatorDetail({ item }: { readonly item: IndicatorEvaluation }) {
  const styles = useFindingDetailStyles();
  const text = useText();
  const { t } = text;
  const { indicator, comparison, score, band, doubts } = item;
  const { target, actual } = indicator;
  const inferred = [...target.inferred, ...actual.inferred];
  if (comparison.directionInferred && comparison.directionReason !== null) inferred.push(comparison.directionReason);
  return (
    <div className={styles.detail}>
      <dl className={styles.terms}>
        <dt>{t("taskpane.indicator.target")}</dt>
        <dd>
          {readAs(target, text)}
          <ReadingEditor item={item} side="target" />
        </dd>
        <dt>{t("taskpane.indicator.actual")}</dt>
        <dd>
          {readAs(actual, text)}
          <ReadingEditor item={item} side="actual" />
        </dd>
        <Remarks title={t("taskpane.indicator.inferred")} remarks={inferred} />
        <Remarks title={t("taskpane.indicator.doubts")} remarks={doubts} />
        {band !== null && (
          <>
            <dt>{t("taskpane.indicator.score")}</dt>
            <dd>{t("taskpane.indicator.band", band)}</dd>
          </>
        )}
      </dl>
      <h3 className={styles.head}>{t("taskpane.finding.explanation")}</h3>
      <Explanation explanation={score.explanation} />
    </div>
  );
}

function Remarks({ title, remarks }: { readonly title: string; readonly remarks: readonly Message[] }) {
  const { say } = useText();
  if (remarks.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {remarks.map((remark, index) => (
          <div key={index}>{say(remark)}</div>
        ))}
      </dd>
    </>
  );
}

const signs = { ">=": "≥", "<=": "≤", ">": "＞", "<": "＜", "=": "＝", "": "" } as const;

function readAs(reading: Reading, { t }: Text): string {
  const { kind, value, upTo, unit, comparator, text } = reading;
  if (kind === "blank") return t("taskpane.reading.blank");
  if (kind !== "number") return t("taskpane.indicator.readAs", { text, reading: t(`taskpane.reading.${kind}`) });
  if (value === null) return text;
  const values = { comparator: signs[comparator], value, unit };
  const number =
    upTo === null ? t("taskpane.reading.number", values) : t("taskpane.reading.range", { ...values, upTo });
  return t("taskpane.indicator.readAs", {
    text,
    reading: reading.approximate ? t("taskpane.reading.approximate", { reading: number }) : number,
  });
}
