import { remembered } from "../../quantity";
import type { ColumnRole } from "../model";

export type FundHeadRole = Extract<
  ColumnRole,
  | "source"
  | "initialBudget"
  | "budget"
  | "executed"
  | "transferred"
  | "rate"
  | "rateWeight"
  | "weight"
  | "score"
  | "reason"
  | "measures"
  | "scoringMethod"
  | "note"
>;

interface FundHeadEntry {
  readonly role: FundHeadRole;
  readonly like: RegExp;
}

/** 资金表的表头用语; the first family that fits decides. */
const entries: readonly FundHeadEntry[] = [
  { role: "note", like: /^(?:上|去|前)一?年/ },
  { role: "rateWeight", like: /执行率.*(?:权重|分值)/ },
  {
    role: "note",
    like: /(?:复核|复评|审核|核查|核定|抽查|抽评|评审|财政|第三方|主管部门|专家).*(?:得分|评分|打分|分)$/,
  },
  { role: "scoringMethod", like: /(?:得分|评分|计分)(?:计算)?(?:方法|标准|规则|公式)/ },
  { role: "score", like: /得分|自评分|实得分|评分$/ },
  { role: "weight", like: /分值|权重|满分|标准分|^分数$/ },
  { role: "reason", like: /原因|偏差|差异|未完成/ },
  { role: "measures", like: /(?:改进|整改)(?:措施|建议)/ },
  {
    role: "rate",
    like: /(?:执行|完成|支出|使用|到位执行|支付)(?:进度|比例|比率|率)|^(?:执行|支出)(?:%|比)$|占.*预算.*(?:比例|比重|百分比)$/,
  },
  { role: "transferred", like: /(?:转移|移动)支付/ },
  {
    role: "note",
    like: /到位|下达|拨付|备注|说明|意见$|结余|结转|调整(?:数|额|金额|情况)$|^(?:预算|年中)?(?:调整|调增|调减|追加|增减)$|^年中(?:调整|调增|调减|追加|增减)预算$|^(?:调增|调减|追加|增减)预算$|^(?:预算)?(?:调增|调减|追加|增减)|^扣分|^(?:主要)?内容$|级次$/,
  },
  {
    role: "executed",
    like: /执行(?:数|金额|情况|额)|(?:^|已|实际|全年|本年|累计|当年|资金|预算)(?:执行|支出|使用|支付|完成)(?:数|金额|额|总额|资金|资金额|情况|总数|投资)?$|实际(?:投入|支出|使用|到位)|决算(?:数|金额)?$|^(?:执行|支出)$/,
  },
  {
    role: "initialBudget",
    like: /(?:年初|批复|期初|原|申报|申请|年初安排).*(?:预算|安排|批复|资金|数|金额)|^预算批复|^年初数$/,
  },
  {
    role: "budget",
    like: /(?:全年|调整后?|年度|当年|本年|最终|实际|项目|变更后?|追加后|资金|财政|总)?(?:的)?(?:预算|安排)(?:资金|安排|总)?(?:数|金额|额|总额|资金|总数|资金数)?$|^(?:调整|变更|追加)后.*数$|^计划(?:投入|投资|金额|数|总额|资金)/,
  },
  {
    role: "source",
    like: /^(?:资金|经费|支出|预算)?(?:来源|性质|类别|名称|项目|类型)$|^资金来源|^(?:重点|主要|工作)*任务(?:名称)?$|^(?:子|具体|明细|二级|支出)?项目名称$/,
  },
];

/** 调整后预算 says which budget it is, where another beside it says only 预算. */
export const isAdjustedBudget = (word: string): boolean =>
  /^(?:调整|变更|追加)后/.test(word) && fundHead(word) === "budget";

/** What a column of the fund table means by its head word; null: not a head that is known. */
export const fundHead: (word: string) => FundHeadRole | null = remembered((word) => {
  // 2023年执行 is 本年执行; which year is the form's, the heads beside it tell.
  const thisYear = word.replace(/^20\d{2}年度?(?=.)/, "本年");
  return word === "" ? null : (entries.find(({ like }) => like.test(thisYear))?.role ?? null);
});
