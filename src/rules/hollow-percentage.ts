import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { inRow, rowByRow, wordsOf } from "./rows";
import { pass, review } from "./verdict";

/** Words by which a percentage knows what is divided by what. */
const ratio =
  /率|比|占|度|覆盖|幅|增长|下降|提升|降低|减少|上升|百分|份额|程度|合格|达标|增速|增产|增收|增效|增值|安全感|获得感|幸福感/;

/** 空洞的百分比: a percentage for something that no share is taken of (促进学校发展 ≥95%). */
export const hollowPercentage: Rule = {
  id: "hollow-percentage",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.hollow-percentage.title"),
  none: message("rules.hollow-percentage.none"),
  check: (evaluation) =>
    rowByRow(evaluation, ({ indicator, name, meaning, target: wanted }) => {
      const { target, targetCell } = indicator;
      // A row without a name is asked about by `empty-indicator`.
      const unnamed = indicator.nameCell?.plain === "" && indicator.content === null;
      if (target.kind !== "number" || target.unit !== "%" || unnamed) return null;
      const place = inRow(indicator, targetCell);
      const values = { name, target: wanted };
      if (ratio.test(meaning) || ratio.test(wordsOf(target)))
        return pass(place, message("rules.hollow-percentage.pass", values));
      const told = { seen: target.text, advice: message("rules.hollow-percentage.advice") };
      return review(place, message("rules.hollow-percentage.review", values), told);
    }),
};
