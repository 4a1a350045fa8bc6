const planned = /^(?:年度|年初|全年|项目|预期|总体|绩效|设定|计划|批复|调整)*目标(?:设定)?$/;
const achieved = /(?:实际|目标|全年|总体|年度).*(?:完成|实现)(?:情况|目标|结果)?(?:综述)?$|^完成情况$/;

/** 年度总体目标的表头: what stands below such a head, the plan or the outcome; null: not a head of the goals. */
export function goalHead(word: string): "planned" | "achieved" | null {
  return planned.test(word) ? "planned" : achieved.test(word) ? "achieved" : null;
}
