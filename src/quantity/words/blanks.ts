/** 空白标记: a cell with only this says that there is nothing to say. */
export const blankWords: readonly string[] = [
  "空",
  "不适用",
  "无此项",
  "无该项",
  "不涉及",
  "未涉及",
  "N/A",
  "n/a",
  "NA",
  "NULL",
  "null",
  "无内容",
  "无指标",
  "未填",
  "待填",
  "略",
];

/** 无: a marker as well, but beside a target it may also say that nothing happened. */
export const noneWords: readonly string[] = [
  "无",
  "没有",
  "暂无",
  "未发生",
  "未出现",
  "无发生",
  "零发生",
  "没有发生",
  "全年未发生",
];

/** Signs that fill a cell without meaning. */
export const blankSigns = "-/\\*.·、,…_~—|+xX;:'\"`()[]{}《》?!。^#≥≤<>=%";
