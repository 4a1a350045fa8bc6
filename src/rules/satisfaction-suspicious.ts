import { message } from "../i18n";
import { thirdPartyReview } from "./citations";
import type { Rule, Verdict } from "./model";
import { filledRows, inRow, meaningOf, nameOf, shown } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** 满意度100%及以上: reviewers ask for the survey behind it. */
export const satisfactionSuspicious: Rule = {
  id: "satisfaction-suspicious",
  level: "note",
  citations: [thirdPartyReview],
  title: message("rules.satisfaction-suspicious.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { indicator } of filledRows(evaluation)) {
      const { actual, target } = indicator;
      const satisfaction =
        /满意/.test(meaningOf(indicator)) || (indicator.level1Kind === "satisfaction" && target.unit === "%");
      if (!satisfaction || actual.kind !== "number" || actual.value === null) continue;
      const place = inRow(indicator, indicator.actualCell);
      const values = { name: nameOf(indicator), actual: shown(actual) };
      const told = { seen: actual.text, advice: message("rules.satisfaction-suspicious.advice") };
      verdicts.push(
        actual.value >= 100
          ? review(place, message("rules.satisfaction-suspicious.review", values), told)
          : pass(place, message("rules.satisfaction-suspicious.pass", values)),
      );
    }
    return verdicts.length === 0 ? notApplicable(message("rules.satisfaction-suspicious.none")) : verdicts;
  },
};
