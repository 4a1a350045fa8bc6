import { numberIn } from "../../form";
import { message, type Message } from "../../i18n";
import type { Band } from "../../profile";
import { computed, input, inputFrom, noFormula } from "../explain";
import { labels } from "../labels";
import type { Computed, Explanation, IndicatorEvaluation } from "../model";
import { within } from "../numbers";
import { roundHalfUp } from "../round";
import { sheetInputs, type Scoring } from "./context";

export interface Banded {
  readonly score: Computed;
  readonly band: NonNullable<IndicatorEvaluation["band"]>;
  readonly doubts: readonly Message[];
}

type Claim = "achieved" | "partly" | "missed" | "not-achieved";

/**
 * 定性指标 and 时效 in words: what the actual claims gives a band of points (edges rounded to 2 decimals), not a score.
 * A stated score inside its band stands: picking inside the band is a person's business. Nothing stated: where the
 * target is said to be reached the full weight is proposed, else nothing. A stated score outside the band is asked about.
 * Both ends of a band pass, as 79.6 % written as 80 % is nobody's mistake.
 */
export function scoreBanded(scoring: Scoring): Banded {
  const { indicator, comparison, weight } = scoring;
  const said = indicator.actual.band;
  // 2024年6月完工 for 12月底: done, but not in time.
  const late = said === "achieved" && comparison.met === false;
  const claim = late || said === null ? (comparison.met === true ? "achieved" : "not-achieved") : said;
  const band = pointsOf(claim, scoring);
  const stated = numberIn(indicator.score);
  const part = bandExplanation(scoring, claim, band);
  if (stated !== null && within(stated, band.from, band.to)) {
    return { score: statedScore(scoring, stated, part), band, doubts: [] };
  }
  const doubts =
    stated === null ? [] : [message("scoring.doubt.outside-band", { stated, from: band.from, to: band.to })];
  if (claim === "achieved") {
    return { score: { value: weight, explanation: { ...part, value: weight } }, band, doubts };
  }
  const pick = message("scoring.doubt.pick-in-band", { from: band.from, to: band.to });
  return { score: { value: null, explanation: part }, band, doubts: stated === null ? [pick] : doubts };
}

function pointsOf(claim: Claim, { profile, weight }: Scoring): Banded["band"] {
  const { achieved, partly, missed } = profile.bands.value;
  const bands: Readonly<Record<Claim, Band>> = {
    achieved,
    partly,
    missed,
    "not-achieved": { from: missed.from, to: partly.to },
  };
  const { from, to } = bands[claim];
  return { from: roundHalfUp(from * weight, 2), to: roundHalfUp(to * weight, 2) };
}

function bandExplanation(scoring: Scoring, claim: Claim, band: Banded["band"]): Explanation {
  const { indicator, profile, weight } = scoring;
  const time = indicator.target.kind === "time";
  return {
    mechanism: time ? "score-time" : "score-qualitative",
    rule: message(time ? "scoring.score-time.rule" : "scoring.score-qualitative.rule"),
    formula: message(`scoring.score-qualitative.${claim}`),
    worked: message("scoring.score-qualitative.worked", { weight, from: band.from, to: band.to }),
    inputs: sheetInputs(scoring),
    value: null,
    citations: [profile.bands.citation],
    parts: [],
  };
}

function statedScore(scoring: Scoring, stated: number, part: Explanation): Computed {
  return computed({
    mechanism: "score-stated",
    rule: message("scoring.score-stated.rule"),
    formula: noFormula,
    worked: message("scoring.score-stated.worked", { stated }),
    inputs: [
      inputFrom(labels.stated, scoring.indicator.score),
      input(labels.weight, scoring.weight, scoring.indicator.weight?.cell.address ?? null),
    ],
    value: stated,
    citations: [scoring.profile.bands.citation],
    parts: [part],
  });
}
