import { remembered } from "../../quantity";
import type { ColumnRole } from "../model";

/** `weak`: only taken when no other column of the table has a better claim to the role. */
export interface HeadMeaning {
  readonly role: ColumnRole;
  readonly weak: boolean;
}

interface HeadEntry {
  readonly role: ColumnRole;
  readonly weak?: true;
  /** Heads as printed, without spaces and brackets. */
  readonly words?: string;
  /** Families of heads; tried after all words, in the order of this table. */
  readonly like?: RegExp;
}

/** 指标表的表头用语。The order matters: the first family that fits decides, so the narrower ones stand first. */
const entries: readonly HeadEntry[] = [
  { role: "sequence", words: "序号 编号 行次 序 指标编号 指标序号 No" },
  { role: "level1", like: /^一级指标[/、及和与](?:分值|权重)$/ },
  { role: "level2", like: /^二级指标[/、及和与](?:分值|权重)$/ },
  { role: "name", like: /^三级指标[/、及和与](?:分值|权重)$/ },
  { role: "level1", words: "一级指标 一级 一级目标 一级指标名称 一级绩效指标 指标一级 一级指标及分值" },
  { role: "level1", weak: true, words: "指标类别 指标分类 指标大类 类别 指标维度 指标类型 职责 部门职责 工作职责" },
  { role: "level2", words: "二级指标 二级 二级目标 二级指标名称 二级绩效指标 指标二级 二级指标及分值" },
  { role: "level2", weak: true, words: "活动 工作活动 职责活动" },
  {
    role: "name",
    words:
      "三级指标 三级 三级目标 三级指标名称 三级绩效指标 指标三级 三级指标及分值 具体指标 末级指标 考核指标 绩效指标名称 指标名称 评价指标 个性指标",
  },
  {
    role: "content",
    words: "目标内容 四级指标 指标内容 绩效目标内容 指标描述 绩效指标描述 绩效指标内容 具体内容 指标具体内容 指标要求",
  },
  { role: "name", weak: true, words: "指标 绩效指标 年度绩效指标 项目绩效指标 绩效内容 评价内容 考核内容" },
  { role: "note", words: "得分说明 得分情况说明 自评得分说明" },
  {
    role: "scoringMethod",
    like: /(?:得分|计分|评分|评价|评定|打分|赋分)(?:计算)?(?:方法|标准|规则|细则|办法|依据|公式|说明)|^评分要点/,
  },
  { role: "scoringMethod", weak: true, like: /^(?:指标解释|指标说明|评价要点)/ },
  { role: "scoreRatio", like: /(?:得分|评分)(?:系数|率|比例)/ },
  {
    role: "reviewedScore",
    like: /(?:复核|复评|审核|核查|核定|抽查|抽评|评审|财政|第三方|主管部门|专家).*(?:得分|评分|打分|分数|分值|扣分|分)$/,
  },
  { role: "reviewedActual", like: /(?:复核|复评|审核|核查|核定|抽查|抽评|评审|第三方).*(?:值|情况|结果|数)$/ },
  { role: "note", like: /^(?:扣分|失分|扣减分)(?:值|数|情况)?$/ },
  { role: "reason", like: /扣分|失分|未得分/ },
  {
    role: "score",
    like: /^(?!.*(?:满分|总分|标准得?分|应得分)).*(?:得分|自评分数?|自评分值|评分|打分|实得分|评价分)(?:值|情况|结果)?$/,
  },
  { role: "reviewedScore", weak: true, words: "评价得分 评价分" },
  {
    role: "weight",
    like: /^(?:.*(?:分值|权重|权数|满分|标准得?分|应得分|基准分|基本分|基础分|指标分|总分|设定分|赋分))(?:系数|值|数|设置|分值|权重|分|比例|占比)?$|^分数$|^比重$/,
  },
  { role: "deviation", like: /偏离(?:度|率|值)|偏差(?:度|率|值|程度|情况)?$|差异(?:率|值|度)$|^差值$/ },
  {
    role: "reason",
    like: /原因|偏差[度率]?(?:分析|说明|情况说明)|差异(?:分析|说明)|未(?:完成|达标|达到|实现).*(?:说明|分析|情况)|情况分析/,
  },
  { role: "measures", like: /(?:改进|整改|完善|纠偏)(?:的)?(?:措施|建议|方案|意见|情况)|下一步|^措施$/ },
  { role: "completion", like: /^(?:指标|目标)?(?:值)?(?:实际)?(?:完成|达成|实现|达标)(?:比例|比率|百分比|进度率|率)$/ },
  {
    role: "comparator",
    like: /^(?:指标|目标|绩效指标)?(?:值)?(?:性质|方向|计算符号|符号|比较符号?|运算符号?|关系符号?|逻辑符号?|取值方向|属性|取值类型|值类型)$|^(?:定性|定量)/,
  },
  { role: "unit", like: /^(?:绩效)?(?:指标|目标|指标值|目标值)?(?:的)?(?:度量|计量|计算|数量|数值)?单位$/ },
  { role: "actualUnit", like: /^(?:实际)?(?:完成|实现|达成)(?:值|情况)?的?(?:度量|计量)?单位$/ },
  { role: "core", like: /核心/ },
  { role: "target", like: /^(?:计划|预期|预计|应|拟)(?:完成|达到|实现)(?:值|数|量|情况|结果)?$/ },
  {
    role: "actual",
    like: /^(?!.*预计).*(?:实际|完成|实现|达成|执行|自评).*(?:值|情况|数|数值|结果|水平|程度|状况|量|效果)$|^实际.*(?:目标|指标|绩效|业绩|产出|成效)$|^(?:实际|实际完成|完成|实施进度|完成进度|指标完成|目标完成|业绩值|业绩|实现程度|完成程度|达成程度|执行结果|实际数|实绩|(?:全年|年度|本年|年末)实际|(?:年末|年终|年底|全年|年度|本年|最终|累计)(?:实际)?(?:完成|实现|达到))$/,
  },
  { role: "actual", weak: true, words: "完成内容 实际完成内容 实施结果" },
  { role: "initialTarget", words: "年初目标 年初计划 年初指标" },
  { role: "initialTarget", like: /^(?:年初|原|期初|初始|批复)(?:设定|批复|预期|绩效)?(?:的)?(?:指标|目标)值$/ },
  {
    role: "target",
    like: /(?:指标|目标|计划|预期|标准|设定|预计|申报|绩效|预设|考核)(?:完成|达到|标准)?(?:值|数|指标值|数值|水平|标准)(?:及单位)?$/,
  },
  {
    role: "target",
    words:
      "年度指标 年度目标 指标目标 预期目标 计划目标 目标要求 年度计划 绩效标准 值 年度值 目标及指标值 调整后目标 调整目标 调整后指标 调整后计划 全年目标 全年计划 本年计划 计划任务 计划任务数 年度任务数 全年任务数 任务数 任务量 计划量 计划数量 计划指标 目标任务 目标任务数 合同约定 约定目标",
  },
  { role: "target", weak: true, words: "目标 绩效目标 年度绩效目标 计划 预期 预期绩效 数值 指标标准 总体目标" },
  {
    role: "target",
    weak: true,
    like: /^(?:年度|年初|全年|绩效|预期|指标)*(?:设定|设置|预定|既定|制定|计划|批复|申报|考核|具体|确定)的?(?:绩效|年度|预期)?目标$/,
  },
  {
    role: "note",
    like: /备注|说明|依据|佐证|来源|出处|证明|材料|责任|负责|支出项目|附件|时限|完成时间|取数|口径|^得分点|^是否/,
  },
];

const words = new Map<string, HeadMeaning>();
for (const { role, weak = false, words: list = "" } of entries) {
  for (const word of list.split(" ").filter((one) => one !== "")) {
    if (!words.has(word)) words.set(word, { role, weak });
  }
}

/** The families in the order in which they are tried. */
export const families = entries.flatMap(({ role, weak = false, like }) =>
  like === undefined ? [] : [{ like, meaning: { role, weak } }],
);

/** The words written out in a family, without a character that may be missing. No family fits a text without one of them. */
const writtenOut = (like: RegExp): readonly string[] =>
  like.source.replace(/[\u4e00-\u9fff]\?/g, "").match(/[\u4e00-\u9fff]{2,}/g) ?? [];

const inSomeFamily = new RegExp([...new Set(families.flatMap(({ like }) => writtenOut(like)))].join("|"));

const byFamily = remembered(
  (word): HeadMeaning | null => families.find(({ like }) => like.test(word))?.meaning ?? null,
);

/** What a column of the indicator table means by its head word; null: not a head that is known. */
export const indicatorHead = (word: string): HeadMeaning | null =>
  // Names and targets are new in every form; two in three are told by one look from what could be a head.
  words.get(word) ?? (inSomeFamily.test(word) ? byFamily(word) : null);

const chinese = /[\u4e00-\u9fff]/;
const withoutChinese = [...words.keys()].filter((word) => !chinese.test(word));

/** Whether a text could be a head at all: numbers and signs, half the cells of a form, are told apart at a glance. */
export const mayBeHead = (plain: string): boolean => chinese.test(plain) || withoutChinese.includes(plain);
