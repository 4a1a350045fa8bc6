import { listed as strung, message } from "../../i18n";
import { bare, nearness } from "../similar";
import { commonEnding } from "./names";
import type { ParentForm, RollUpFinding, RollUpInput, SiteForm } from "./model";
import { listedSites, statedCounts } from "./stated";

const placeOf = ({ file, evaluation }: SiteForm) => ({ file, sheet: evaluation.form.sheet, cell: null });

/** Sites of which more than one form is there: by their names, as indices into the sites. */
export function doubledSites(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  names.forEach((name, at) => byName.set(bare(name), [...(byName.get(bare(name)) ?? []), at]));
  return new Map([...byName].filter(([, all]) => all.length > 1));
}

function doubled({ sites }: RollUpInput, names: readonly string[]): RollUpFinding[] {
  return [...doubledSites(names).values()].map((all) => ({
    rule: "doubled-site",
    kind: "fail",
    level: "error",
    message: message("review.rollup.doubled-site", { site: names[all[0] ?? 0] ?? "", count: all.length }),
    advice: message("review.rollup.doubled-site.advice"),
    places: all.flatMap((at) => (sites[at] === undefined ? [] : [placeOf(sites[at])])),
  }));
}

/** Names are one where they are alike but for punctuation; near ones are put to a person. */
const near = 0.75;

function against(
  expected: readonly string[],
  { sites }: RollUpInput,
  names: readonly string[],
  source: ParentForm | null,
): RollUpFinding[] {
  const there = new Set(names.map(bare));
  const wanted = new Set(expected.map(bare));
  const missing = expected.filter((name) => !there.has(bare(name)));
  const unlisted = names.flatMap((name, at) => (wanted.has(bare(name)) ? [] : [{ name, at }]));
  const candidate = (name: string): string | null =>
    unlisted.map((other) => other.name).find((other) => nearness(name, other) >= near) ?? null;
  const places = source === null ? [] : [{ file: source.file, sheet: null, cell: null }];
  return [
    ...missing.map((site): RollUpFinding => {
      const other = candidate(site);
      return {
        rule: "missing-site",
        kind: other === null ? "fail" : "review",
        level: "error",
        message:
          other === null
            ? message("review.rollup.missing-site", { site })
            : message("review.rollup.missing-site.near", { site, other }),
        advice: message("review.rollup.missing-site.advice"),
        places,
      };
    }),
    ...unlisted.map(({ name, at }): RollUpFinding => ({
      rule: "unlisted-site",
      kind: "review",
      level: "warning",
      message: message("review.rollup.unlisted-site", { site: name }),
      advice: message("review.rollup.unlisted-site.advice"),
      places: sites[at] === undefined ? [] : [placeOf(sites[at])],
    })),
  ];
}

function counts(parent: ParentForm, noun: string | null, listed: number | null, received: number): RollUpFinding[] {
  const stated = statedCounts(parent.texts, noun);
  const different = [...new Set(stated.map(({ count }) => count))].sort((a, b) => a - b);
  const places = stated.map(({ text }) => ({ file: parent.file, sheet: text.sheet, cell: text.cell }));
  const words = strung([...new Set(stated.map((one) => one.words))]);
  const findings: RollUpFinding[] = [];
  if (different.length > 1) {
    findings.push({
      rule: "site-counts-differ",
      kind: "review",
      level: "error",
      message: message("review.rollup.site-counts-differ", { words, counts: strung(different) }),
      advice: message("review.rollup.site-counts-differ.advice"),
      places,
    });
  }
  const known = listed ?? received;
  const wrong = different.filter((count) => count !== known);
  if (wrong.length > 0) {
    const id = listed === null ? "review.rollup.site-count-mismatch" : "review.rollup.site-count-mismatch.listed";
    findings.push({
      rule: "site-count-mismatch",
      kind: "review",
      level: "warning",
      message: message(id, { stated: strung(wrong), count: known }),
      advice: message("review.rollup.site-count-mismatch.advice"),
      places,
    });
  }
  return findings;
}

function years({ sites }: RollUpInput): RollUpFinding[] {
  const different = [...new Set(sites.flatMap(({ evaluation }) => evaluation.form.year ?? []))].sort();
  if (different.length < 2) return [];
  return [
    {
      rule: "year-differs",
      kind: "review",
      level: "warning",
      message: message("review.rollup.year-differs", { years: strung(different) }),
      advice: message("review.rollup.year-differs.advice"),
      places: sites.map(placeOf),
    },
  ];
}

/** 项目点是否齐全、有无重复, and whether the parent's words agree on how many there are. */
export function siteFindings(input: RollUpInput, names: readonly string[]): readonly RollUpFinding[] {
  const { parent } = input;
  const noun = commonEnding(names);
  const listed = parent === null ? null : listedSites(parent.texts, noun);
  const expected = input.expected ?? listed?.names ?? null;
  const received = new Set(names.map(bare)).size;
  return [
    ...doubled(input, names),
    ...(expected === null ? [] : against(expected, input, names, input.expected === null ? parent : null)),
    ...(parent === null
      ? []
      : counts(parent, noun, expected === null ? null : new Set(expected.map(bare)).size, received)),
    ...years(input),
  ];
}
