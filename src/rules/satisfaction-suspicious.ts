import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule } from "./model";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** 满意度100%及以上: reviewers ask for the survey behind it. */
export const satisfactionSuspicious: Rule = {
  id: "satisfaction-suspicious",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.satisfaction-suspicious.title"),
  none: message("rules.satisfaction-suspicious.none"),
  check: (evaluation) =>
    rowByRow(evaluation, ({ indicator, name, meaning, actual: given }) => {
      const { actual, actualCell, target, level1Kind } = indicator;
      const satisfaction = meaning.includes("满意") || (level1Kind === "satisfaction" && target.unit === "%");
      if (!satisfaction || actual.kind !== "number" || actual.value === null) return null;
      const place = inRow(indicator, actualCell);
      const values = { name, actual: given };
      const told = { seen: actual.text, advice: message("rules.satisfaction-suspicious.advice") };
      return actual.value >= 100
        ? review(place, message("rules.satisfaction-suspicious.review", values), told)
        : pass(place, message("rules.satisfaction-suspicious.pass", values));
    }),
};
