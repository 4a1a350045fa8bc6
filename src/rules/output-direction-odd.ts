import { message } from "../i18n";
import { publishedForms } from "./citations";
import type { Rule } from "./model";
import { suggestTurned } from "./remedy";
import { inRow, rowByRow } from "./rows";
import { pass, review } from "./verdict";

/** Things one wants few of, and limits. */
const fewIsBetter =
  /事故|投诉|违规|违法|差错|错误|故障|次品|损失|损耗|缺陷|超期|逾期|隐患|案件|上访|信访|死亡|伤亡|受害|成灾|发病|污染|排放|能耗|等待|时长|用时|耗时|调整次数|不合格|负面|舆情|失败|下降|控制|漏损|破损|损坏|流失|返工|中断|停机|停水|停电|泄漏|泄露|拖欠|辍学|返贫|脱管|犯罪|感染|患病|空置|闲置|浪费|延误|延迟|纠纷|滞留|退货|积压|拥堵|接待|三公|出国|差异率|偏差|偏离|变动率|调整率|编制|在职|精简|压减/;

/** 数量指标写成“≤”: doing less would then be better (建设示范村≤4个). */
export const outputDirectionOdd: Rule = {
  id: "output-direction-odd",
  level: "note",
  citations: [publishedForms],
  title: message("rules.output-direction-odd.title"),
  check: (evaluation) =>
    rowByRow(evaluation, "rules.output-direction-odd.none", ({ indicator, name, meaning, target: wanted }) => {
      const { target, targetCell, comparatorCell, level1Kind, level2 } = indicator;
      if (level1Kind !== "output" || target.kind !== "number" || level2?.name.includes("数量") !== true) return null;
      const place = inRow(indicator, targetCell);
      const values = { name, target: wanted };
      const odd = (target.comparator === "<=" || target.comparator === "<") && (target.value ?? 0) > 0;
      return odd && !fewIsBetter.test(meaning)
        ? review(place, message("rules.output-direction-odd.review", values), {
            seen: target.text,
            advice: message("rules.output-direction-odd.advice"),
            ...suggestTurned(targetCell, comparatorCell, "≥"),
          })
        : pass(place, message("rules.output-direction-odd.pass", values));
    }),
};
