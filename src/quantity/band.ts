import { every, oneOf } from "./grammar/parser";
import type { AchievementBand } from "./reading";
import { bandWords, wholeBandWords } from "./words/bands";

const bandWord = oneOf(bandWords.map((entry) => [entry[0], entry] as const));
const wholeWords = new Map<string, AchievementBand>(wholeBandWords);

/** Words that turn a failing around: 无逾期, 未发生延期. */
const negated = /(?:无|未|零|没有|不存在|未发生|未出现|杜绝|避免)$/u;

/** Failings that say outright that the thing was not done; the others (延期, 滞后) may stand beside 已完成. */
const outright = /^[未不没尚暂无难]/u;

/**
 * 定性三档: what a normalised actual claims, or null where its words claim nothing. `mixed`: it says both that the thing
 * was done and that something went wrong, so that a person must judge.
 */
export function bandOf(text: string): { readonly band: AchievementBand | null; readonly mixed: boolean } {
  const exact = wholeWords.get(text.replace(/[。.!]$/u, "").toUpperCase());
  if (exact !== undefined) return { band: exact, mixed: false };
  const found = every(bandWord, text).map(({ value: [wording, band], start }) => ({
    wording,
    band: band === "missed" && negated.test(text.slice(Math.max(0, start - 4), start)) ? ("achieved" as const) : band,
  }));
  const has = (band: AchievementBand): boolean => found.some((each) => each.band === band);
  if (has("partly")) return { band: "partly", mixed: false };
  if (!has("missed")) return { band: has("achieved") ? "achieved" : null, mixed: false };
  const clear = !has("achieved") || found.some(({ band, wording }) => band === "missed" && outright.test(wording));
  return clear ? { band: "missed", mixed: false } : { band: null, mixed: true };
}
