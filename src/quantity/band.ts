import { every, oneOf } from "./grammar/parser";
import { normalise } from "./normalise";
import type { AchievementBand, Reading } from "./reading";
import { remembered } from "./remembered";
import { bandWords, wholeBandWords } from "./words/bands";

const bandWord = oneOf(bandWords.map((entry) => [entry[0], entry] as const));
const wholeWords = new Map<string, AchievementBand>(wholeBandWords);
/** With the full stop that may follow them. */
const longestWhole = Math.max(...wholeBandWords.map(([wording]) => wording.length)) + 1;

/** Words that turn a failing around: 无逾期, 没有出现延期, 未发现不合格. */
const negated = /(?:无|未|零|没有|不存在|杜绝|避免|(?:未|没有|不)(?:发生|出现|产生|发现))$/u;

/** Words that turn a success around, whole or in part: 没有达到预期, 未如期完成, 未有序推进. */
const denied = /(?:未|没|不|没有|未能|不能|未曾|未予)$/u;

/** How far in front of a claim its negations stand: 不存在 and 未能. */
const reach = 6;

/** Failings that say outright that the thing was not done; the others (延期, 滞后) may stand beside 已完成. */
const outright = /^[未不没尚暂无难]/u;

interface Claim {
  readonly band: AchievementBand;
  readonly outright: boolean;
}

/** What a claim says with what stands in front of it. */
function claim(wording: string, band: AchievementBand, ahead: string): Claim {
  if (band === "missed")
    return negated.test(ahead) ? { band: "achieved", outright: false } : { band, outright: outright.test(wording) };
  const at = ahead.search(denied);
  return at < 0 || negated.test(ahead.slice(0, at)) ? { band, outright: false } : { band: "missed", outright: true };
}

/** `mixed`: a text says both that the thing was done and that something went wrong, so that a person must judge. */
interface Claimed {
  readonly band: AchievementBand | null;
  readonly mixed: boolean;
}

const nothing: Claimed = { band: null, mixed: false };

/** 定性三档: what a normalised actual claims, or null where its words claim nothing. */
export const bandOf = remembered((text): Claimed => {
  const exact = text.length > longestWhole ? undefined : wholeWords.get(text.replace(/[。.!]$/u, "").toUpperCase());
  if (exact !== undefined) return { band: exact, mixed: false };
  const found = every(bandWord, text);
  if (found.length === 0) return nothing;
  const claims = found.map(({ value: [wording, band], start }) =>
    claim(wording, band, text.slice(Math.max(0, start - reach), start)),
  );
  const has = (band: AchievementBand): boolean => claims.some((each) => each.band === band);
  if (has("partly")) return { band: "partly", mixed: false };
  if (!has("missed")) return { band: has("achieved") ? "achieved" : null, mixed: false };
  const clear = !has("achieved") || claims.some((each) => each.outright);
  return clear ? { band: "missed", mixed: false } : { band: null, mixed: true };
});

/** The same for an actual that was read; where the reading has no band, its words (`text`: normalised) may still be mixed. */
export const bandIn = ({ band, text: written }: Reading, text?: string): Claimed =>
  band === null ? bandOf(text ?? normalise(written)) : { band, mixed: false };

/** 持续推进, 推进项目建设: a target that asks for the work to go on and not for its end; 推进中 is no shortfall beside it. */
export const goesOn = (target: string): boolean => target.includes("推进") && !target.includes("完成");
