import type { CellAccount } from "../../app/about-cell";
import type { Evaluation } from "../../../scoring";
import { Explanation } from "../Explanation";
import { FindingDetail } from "../FindingList/FindingDetail";
import { IndicatorDetail } from "../IndicatorList/IndicatorDetail";
import { useText } from "../pane-context";
import { SeverityMark } from "../SeverityMark";
import { useCellCardStyles } from "./CellCard.styles";

interface Properties {
  readonly account: CellAccount;
  readonly evaluation: Evaluation;
}

/** Every finding about the cell with its why; where there is none, how the cell is read and what is computed from it. */
export default function CellBody({ account, evaluation }: Properties) {
  const styles = useCellCardStyles();
  const { t, say } = useText();
  const { items, indicator, explanations } = account;
  if (items.length > 0) {
    return items.map((item) => (
      <div key={item.key}>
        <p className={styles.message}>
          <SeverityMark severity={item.severity} />
          <span>{say(item.finding.message)}</span>
        </p>
        <FindingDetail item={item} evaluation={evaluation} />
      </div>
    ));
  }
  if (indicator?.indicator.kind === "indicator") return <IndicatorDetail item={indicator} />;
  if (explanations.length === 0) return <p className={styles.message}>{t("taskpane.cell.fine")}</p>;
  return explanations.map((explanation, index) => <Explanation key={index} explanation={explanation} />);
}
