import { message } from "../i18n";
import { publishedForms } from "./citations";
import type { Rule, Verdict } from "./model";
import { suggestTurned } from "./remedy";
import { filledRows, inRow, meaningOf, nameOf, shown } from "./rows";
import { notApplicable, pass, review } from "./verdict";

/** Things one wants few of, and limits. */
const fewIsBetter =
  /事故|投诉|违规|违法|差错|错误|故障|次品|损失|损耗|缺陷|超期|逾期|隐患|案件|上访|信访|死亡|伤亡|受害|成灾|发病|污染|排放|能耗|等待|时长|用时|耗时|调整次数|不合格|负面|舆情|失败|下降|控制/;

/** 数量指标写成“≤”: doing less would then be better (建设示范村≤4个). */
export const outputDirectionOdd: Rule = {
  id: "output-direction-odd",
  level: "note",
  citations: [publishedForms],
  title: message("rules.output-direction-odd.title"),
  check: (evaluation) => {
    const verdicts: Verdict[] = [];
    for (const { indicator } of filledRows(evaluation)) {
      const { target, level1Kind, level2 } = indicator;
      const counts = level1Kind === "output" && /数量/.test(level2?.name ?? "") && target.kind === "number";
      if (!counts) continue;
      const place = inRow(indicator, indicator.targetCell);
      const values = { name: nameOf(indicator), target: shown(target) };
      const odd = (target.comparator === "<=" || target.comparator === "<") && (target.value ?? 0) > 0;
      const advice = message("rules.output-direction-odd.advice");
      verdicts.push(
        odd && !fewIsBetter.test(meaningOf(indicator))
          ? review(place, message("rules.output-direction-odd.review", values), {
              seen: target.text,
              advice,
              ...suggestTurned(indicator.targetCell, indicator.comparatorCell, "≥"),
            })
          : pass(place, message("rules.output-direction-odd.pass", values)),
      );
    }
    return verdicts.length === 0 ? notApplicable(message("rules.output-direction-odd.none")) : verdicts;
  },
};
