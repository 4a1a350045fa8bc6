import { directionOf } from "../quantity";
import type { Row } from "./rows";
import { unitKind } from "./unit-kind";

/** Rates that end at 100 % and of which more is better, whatever sign stands before them. */
const goodRate =
  /合格率|覆盖率|覆盖面|满意度|满意率|及时率|到位率|达标率|准确率|真实率|知晓率|出勤率|入学率|优良率|有效率|合规率|完好率|通过率|验收率/;
/** 不合格率, 不满意率: the same words turned round. */
const turned = /[不未](?:合格|满意|及时|达标|准确|到位|覆盖|通过)/;

/** 验收合格率, 满意度: the name alone says that more is better, and that there is no more than 100 %. */
export const isGoodRate = (meaning: string): boolean => goodRate.test(meaning) && !turned.test(meaning);

/** Under 成本 these grow to the good: money saved, standards kept. */
const moreIsBetter = /节约|节省|降低|压减|减少|达标|标准|补助|补贴|救助|慰问/;

/** An amount of money that a 成本指标 limits. */
export function isCostAmount({ level1Kind, level2, target }: Row["indicator"]): boolean {
  if (target.kind !== "number" || unitKind(target.unit) !== "money") return false;
  return level1Kind === "cost" || (level2?.name.includes("成本") ?? false);
}

/** 成本 ≥17.4万元: spending more would then be better. Per-head standards (每人不少于600元) are left alone. */
export function isCostTurned({ indicator, meaning }: Row): boolean {
  const { comparator, scope } = indicator.target;
  const floor = comparator === ">=" || comparator === ">";
  return floor && isCostAmount(indicator) && scope === "" && !moreIsBetter.test(meaning);
}

/** Things one wants few of, and limits. */
const fewIsBetter =
  /事故|投诉|违规|违法|差错|错误|故障|次品|损失|损耗|缺陷|超期|逾期|隐患|案件|上访|信访|死亡|伤亡|受害|成灾|发病|污染|排放|能耗|等待|时长|用时|耗时|调整次数|不合格|负面|舆情|失败|下降|控制|漏损|破损|损坏|流失|返工|中断|停机|停水|停电|泄漏|泄露|拖欠|辍学|返贫|脱管|犯罪|感染|患病|空置|闲置|浪费|延误|延迟|纠纷|滞留|退货|积压|拥堵|接待|三公|出国|差异率|偏差|偏离|变动率|调整率|编制|在职|精简|压减/;

const isCeiling = ({ target }: Row["indicator"]): boolean =>
  target.kind === "number" && (target.comparator === "<=" || target.comparator === "<") && (target.value ?? 0) > 0;

/** A number of outputs (数量指标). */
export const isQuantity = ({ level1Kind, level2, target }: Row["indicator"]): boolean =>
  level1Kind === "output" && target.kind === "number" && level2?.name.includes("数量") === true;

/** 建设示范村 ≤4个: doing less would then be better. 平均办理天数 ≤10天 is a limit of time. */
export const isQuantityTurned = ({ indicator, meaning }: Row): boolean =>
  isCeiling(indicator) &&
  isQuantity(indicator) &&
  unitKind(indicator.target.unit) !== "time" &&
  meaning !== "" &&
  !fewIsBetter.test(meaning);

/** 满意度 ≤90%. */
export const isRateTurned = ({ indicator, meaning }: Row): boolean =>
  isCeiling(indicator) && indicator.target.unit === "%" && isGoodRate(meaning);

/** Whether the sign before the target says the contrary of what the indicator is about. */
const isTurned = (row: Row): boolean => isCostTurned(row) || isQuantityTurned(row) || isRateTurned(row);

/** 差错率 ≥3‰, 响应时间 ≥30分钟: by its meaning less is better. */
const isBadByMeaning = ({ indicator: { target, context } }: Row): boolean =>
  directionOf({ ...target, comparator: "" }, context).direction === "down";

/**
 * Whether it is beyond doubt which way is better: a sign says so, and nothing contradicts it, or the name of the rate does.
 */
export function directionIsSure(row: Row): boolean {
  const { directionInferred, direction } = row.comparison;
  const { target, actual } = row.indicator;
  // 合格率 ≥105%: one of the two numbers is not what it should be.
  if (isGoodRate(row.meaning) && [target, actual].some(({ unit, value }) => unit === "%" && (value ?? 0) > 100))
    return false;
  if (directionInferred) return direction === "up" && isGoodRate(row.meaning);
  return !isTurned(row) && !(direction === "up" && isBadByMeaning(row));
}
