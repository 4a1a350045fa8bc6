import type { Finding } from "../../../rules";
import type { Evaluation } from "../../../scoring";
import { explanationsFor } from "../../app/explanations";
import { Citations } from "../Citations";
import { Explanation } from "../Explanation";
import { useController, useText } from "../pane-context";
import { useFindingDetailStyles } from "./FindingDetail.styles";

interface Properties {
  readonly finding: Finding;
  readonly evaluation: Evaluation;
}

/** Why: what was seen and expected, what to do, the rule with its source, and the computation behind it. */
export function FindingDetail({ finding, evaluation }: Properties) {
  const styles = useFindingDetailStyles();
  const { t, say } = useText();
  const title = useController().titleOf(finding.rule);
  const explanations = explanationsFor(finding, evaluation);
  return (
    <div className={styles.detail}>
      <dl className={styles.terms}>
        {finding.seen !== null && (
          <>
            <dt>{t("taskpane.finding.seen")}</dt>
            <dd>{finding.seen}</dd>
          </>
        )}
        {finding.expected !== null && (
          <>
            <dt>{t("taskpane.finding.expected")}</dt>
            <dd>{finding.expected}</dd>
          </>
        )}
        {finding.advice !== null && (
          <>
            <dt>{t("taskpane.finding.advice")}</dt>
            <dd>{say(finding.advice)}</dd>
          </>
        )}
        <dt>{t("taskpane.finding.rule")}</dt>
        <dd>{title === null ? finding.rule : say(title)}</dd>
        {finding.citations.length > 0 && (
          <>
            <dt>{t("taskpane.finding.citations")}</dt>
            <dd>
              <Citations citations={finding.citations} />
            </dd>
          </>
        )}
      </dl>
      {explanations.length > 0 && (
        <>
          <h3 className={styles.head}>{t("taskpane.finding.explanation")}</h3>
          {explanations.map((explanation, index) => (
            <Explanation key={index} explanation={explanation} />
          ))}
        </>
      )}
    </div>
  );
}
