import type { Comparator } from "../reading";

/**
 * 比较符的说法. One line is one wording; the longest that fits wins, so the order does not matter.
 * `reach` (达到) sets a floor in a target (达到95%) and merely reports in an actual; `sink` (降至) sets a ceiling likewise.
 */
export type ComparatorSense = Comparator | "reach" | "sink";

/** Written before the number: 至少30场. */
export const comparatorsBefore: readonly (readonly [string, ComparatorSense])[] = [
  ["至少", ">="],
  ["最少", ">="],
  ["最低", ">="],
  ["起码", ">="],
  ["下限", ">="],
  ["下限为", ">="],
  ["大于等于", ">="],
  ["大于或等于", ">="],
  ["高于等于", ">="],
  ["高于或等于", ">="],
  ["多于等于", ">="],
  ["力争达到", ">="],
  ["确保达到", ">="],
  ["保持在", "reach"],
  ["稳定在", "reach"],
  ["维持在", "reach"],
  ["达到", "reach"],
  ["达", "reach"],
  ["提高到", "reach"],
  ["提高至", "reach"],
  ["提升到", "reach"],
  ["提升至", "reach"],
  ["增加到", "reach"],
  ["增加至", "reach"],
  ["增长到", "reach"],
  ["增长至", "reach"],
  ["上升到", "reach"],
  ["上升至", "reach"],
  ["扩大到", "reach"],
  ["扩大至", "reach"],
  ["降到", "sink"],
  ["降至", "sink"],
  ["降低到", "sink"],
  ["降低至", "sink"],
  ["下降到", "sink"],
  ["下降至", "sink"],
  ["减少到", "sink"],
  ["减少至", "sink"],
  ["缩短到", "sink"],
  ["缩短至", "sink"],
  ["压减到", "sink"],
  ["压减至", "sink"],
  ["压缩到", "sink"],
  ["压缩至", "sink"],
  ["减到", "sink"],
  ["减至", "sink"],
  ["超过", ">"],
  ["超出", ">"],
  ["超", ">"],
  ["大于", ">"],
  ["高于", ">"],
  ["多于", ">"],
  ["优于", ">"],
  ["突破", ">"],
  ["逾", ">"],
  ["过", ">"],
  ["至多", "<="],
  ["最多", "<="],
  ["最高", "<="],
  ["最大", "<="],
  ["上限", "<="],
  ["上限为", "<="],
  ["小于等于", "<="],
  ["小于或等于", "<="],
  ["低于等于", "<="],
  ["低于或等于", "<="],
  ["少于等于", "<="],
  ["控制在", "<="],
  ["控制为", "<="],
  ["限制在", "<="],
  ["限于", "<="],
  ["小于", "<"],
  ["低于", "<"],
  ["少于", "<"],
  ["不足", "<"],
  ["不到", "<"],
  ["不满", "<"],
  ["未满", "<"],
  ["等于", "="],
  ["恒等于", "="],
];

/** 不, 未 … before one of the words above turn it round: 不少于 is at least, 不超过 at most. */
export const negations: readonly string[] = [
  "不",
  "不得",
  "不能",
  "不应",
  "不可",
  "不会",
  "不宜",
  "未",
  "未能",
  "没有",
  "并未",
  "均未",
  "均不",
];

/** Written after the number and its unit: 180人以上. */
export const comparatorsAfter: readonly (readonly [string, Comparator])[] = [
  ["以上", ">="],
  ["及以上", ">="],
  ["或以上", ">="],
  ["(含)以上", ">="],
  ["以上(含)", ">="],
  ["以下", "<="],
  ["及以下", "<="],
  ["或以下", "<="],
  ["(含)以下", "<="],
  ["以下(含)", "<="],
  ["以内", "<="],
  ["之内", "<="],
  ["(含)以内", "<="],
  ["以内(含)", "<="],
  ["封顶", "<="],
  ["为限", "<="],
  ["为上限", "<="],
];

/** 内 closes only spans of time and amounts of money (3个工作日内, 30万元内); after other units it means a place. */
export const innerWord = "内";

/** After these 以上 belongs to the noun, not to the number: 30家规模以上企业. */
export const nounsWithOwnBound: readonly string[] = ["规模", "限额", "级", "标准", "学历", "职称", "半数", "水平"];

/** 约, 左右: the value is approximate. */
export const approximateBefore: readonly string[] = [
  "约",
  "大约",
  "约为",
  "近",
  "将近",
  "接近",
  "大概",
  "预计",
  "左右",
];
export const approximateAfter: readonly string[] = ["左右", "上下", "许"];
/** 余, 多 between number and unit: a little more than the number (40余场). */
export const littleMore: readonly string[] = ["余", "多", "来"];

/** 共58.3万元: the sum of what was listed before it. */
export const totalWords: readonly string[] = [
  "共",
  "共计",
  "合计",
  "总计",
  "累计",
  "总共",
  "一共",
  "累计达",
  "累计完成",
];

/** Each of the things listed. */
export const eachWords: readonly string[] = ["各", "均", "分别", "各自", "每项", "每类", "各项", "各类", "皆", "都"];

/** What stands before an average and bounds nothing; without it the 均 of 平均 would be 各. */
export const averageWords: readonly string[] = ["平均", "平均为", "平均达", "平均达到", "平均值", "平均值为"];

/** Per person. */
export const perHeadWords: readonly string[] = ["每人", "人均", "每名", "每位", "人均达", "每人次"];

/** Per something else: 每月1次 is 1次/月, 户均3000元 is 3000元/户. */
export const perUnitWords: readonly (readonly [string, string])[] = [
  ["一年", "年"],
  ["一个季度", "季度"],
  ["一个月", "月"],
  ["一周", "周"],
  ["一天", "天"],
  ["一学期", "学期"],
  ["每年", "年"],
  ["每年度", "年"],
  ["年均", "年"],
  ["每半年", "半年"],
  ["每季度", "季度"],
  ["每季", "季度"],
  ["每月", "月"],
  ["月均", "月"],
  ["每周", "周"],
  ["每星期", "周"],
  ["每天", "天"],
  ["每日", "天"],
  ["日均", "天"],
  ["每学期", "学期"],
  ["每学年", "学年"],
  ["每户", "户"],
  ["户均", "户"],
  ["每家", "家"],
  ["每生", "生"],
  ["生均", "生"],
  ["师均", "师"],
  ["每个学生", "生"],
  ["每村", "村"],
  ["每个村", "村"],
  ["村均", "村"],
  ["每校", "校"],
  ["校均", "校"],
  ["每所", "所"],
  ["每亩", "亩"],
  ["亩均", "亩"],
  ["每个", "个"],
  ["每班", "班"],
  ["每例", "例"],
  ["每场", "场"],
  ["场均", "场"],
  ["每次", "次"],
  ["每期", "期"],
  ["每台", "台"],
  ["每套", "套"],
  ["每件", "件"],
  ["每吨", "吨"],
  ["每公里", "公里"],
  ["每平方米", "平方米"],
];

/** The contents of a comparator column (指标性质, 计算符号) that are words: 定性 and 定量 name the kind and bound nothing. */
export const comparatorColumnWords: readonly (readonly [string, Comparator | ""])[] = [
  ["定性", ""],
  ["定量", ""],
  ["正向", ">="],
  ["正向指标", ">="],
  ["正指标", ">="],
  ["反向", "<="],
  ["反向指标", "<="],
  ["负向", "<="],
  ["逆向", "<="],
  ["逆向指标", "<="],
  ["逆指标", "<="],
  ["大于", ">"],
  ["小于", "<"],
  ["等于", "="],
];
