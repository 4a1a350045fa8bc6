import { render } from "../../../src/i18n";
import { rules } from "../../../src/rules";
import { casesOf, evaluationOf } from "../../support/rule-fixture";

// Each rule by itself: whatever it says of its fixtures is whole, in both languages.
test.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  for (const { message, advice } of casesOf(id).flatMap((one) => rule.check(evaluationOf(one)))) {
    for (const one of advice === null ? [message] : [message, advice]) {
      for (const text of [render("zh-CN", one), render("en", one)]) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object|[{}]/);
      }
    }
  }
});
