import { isPrompt, type FundRow } from "../form";
import { isTemplateText } from "./template-text";

/** Too short to name a cause and a measure. */
const shortest = 4;
const hollow =
  /^(?:因|由于|受)?(?:客观|主观|工作|其他|其它|特殊|实际|历史|政策|疫情|天气|资金|人员)*(?:原因|情况|因素|影响|需要|不足|问题)(?:造成|所致|影响)?$|^(?:未完成|正在进行(?:中)?|进行中|详见报告)$/;
const nothingOdd = /^(?:正常|(?:无|没有|不存在)偏差|按计划(?:进行|完成)?|(?:已|基本|已按计划)完成)$/;
const asAbove = /^同(?:上|前)(?:一?[项行条]|述|原因)?$/;

/** A reason without signs and blanks. */
export const wordsOf = (reason: string): string => reason.replace(/[，。、；：,.;:！!\s]/g, "");

/** 同上, 同前述: the reason stands further up. */
export const isAsAbove = (reason: string): boolean => asAbove.test(wordsOf(reason));

/** 无偏差, 已完成: that there is nothing to explain. */
export const deniesDeviation = (reason: string): boolean => nothingOdd.test(wordsOf(reason));

/** 客观原因, 无偏差, 疫情: says neither what went otherwise than planned nor why. */
export function isHollow(reason: string): boolean {
  const words = wordsOf(reason);
  return words.length < shortest || [hollow, nothingOdd, asAbove].some((pattern) => pattern.test(words));
}

/** Whether somebody has written something beside the fund row: neither a prompt of ours nor the form's own sentence. */
export const hasReason = ({ reason }: FundRow): boolean =>
  reason !== null && reason.plain !== "" && !isPrompt(reason.plain) && !isTemplateText(reason.plain);
