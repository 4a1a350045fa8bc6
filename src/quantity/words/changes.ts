/** 增长, 下降: which way an amount changed. */
export const riseWords: readonly string[] = [
  "增长",
  "提高",
  "提升",
  "上升",
  "增加",
  "增幅",
  "上涨",
  "增收",
  "增速",
  "涨幅",
];
export const fallWords: readonly string[] = [
  "下降",
  "降低",
  "减少",
  "压减",
  "缩短",
  "压缩",
  "降幅",
  "减幅",
  "下调",
  "缩减",
  "节约",
  "节省",
  "削减",
];
