import { Link } from "@fluentui/react-components";
import { OpenRegular } from "@fluentui/react-icons";
import type { Evaluation } from "../../../scoring";
import { explanationsFor } from "../../app/explanations";
import type { FindingItem } from "../../app/findings";
import { rulePage } from "../../app/guide";
import { Citations } from "../Citations";
import { Explanation } from "../Explanation";
import { useController, useText } from "../pane-context";
import { Acceptance } from "./Acceptance";
import { useFindingDetailStyles } from "./FindingDetail.styles";
import { Remedies } from "./Remedies";

interface Properties {
  readonly item: FindingItem;
  readonly evaluation: Evaluation;
}

/** Why: what was seen and expected, what to do and how it can be done at once, the rule with its source, the computation. */
export function FindingDetail({ item: { finding }, evaluation }: Properties) {
  const styles = useFindingDetailStyles();
  const { t, say } = useText();
  const title = useController().titleOf(finding.rule);
  const explanations = explanationsFor(finding, evaluation);
  const due = finding.kind === "fail" || finding.kind === "review";
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
            <dt>{t(finding.kind === "review" ? "taskpane.finding.compare" : "taskpane.finding.expected")}</dt>
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
        <dd>
          {title === null ? finding.rule : say(title)}{" "}
          <Link className={styles.page} href={rulePage(finding.rule)} target="_blank" rel="noopener">
            {t("taskpane.finding.page")}
            <OpenRegular aria-hidden />
          </Link>
        </dd>
        {finding.citations.length > 0 && (
          <>
            <dt>{t("taskpane.finding.citations")}</dt>
            <dd>
              <Citations citations={finding.citations} />
            </dd>
          </>
        )}
      </dl>
      {due && <Remedies finding={finding} />}
      {due && <Acceptance finding={finding} />}
      {explanations.length > 0 && (
        <details className={styles.computation} open={due}>
          <summary className={styles.head}>{t("taskpane.finding.explanation")}</summary>
          {explanations.map((explanation, index) => (
            <Explanation key={index} explanation={explanation} />
          ))}
        </details>
      )}
    </div>
  );
}
