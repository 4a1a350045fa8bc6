import type { IndicatorEvaluation } from "../../scoring";
import { bare, nearness } from "../similar";
import type { SiteForm } from "./model";

/** One site's row of a group of like indicators. */
export interface SiteRow {
  readonly site: SiteForm;
  /** How the site is called. */
  readonly name: string;
  readonly row: IndicatorEvaluation;
}

/** Indicators that are the same one at several sites: same level-1 kind and, but for spaces and punctuation, same name and content. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SiteRow[];
}

/** What an indicator is called, the content included where a form has it. */
function labelOf({ indicator: { name, content } }: IndicatorEvaluation): string {
  return [...new Set([name, content])].filter((text) => text !== null && text !== "").join("：");
}

export function keyOf(row: IndicatorEvaluation): string {
  return `${row.indicator.level1Kind}/${bare(row.indicator.name ?? "")}/${bare(row.indicator.content ?? "")}`;
}

/** Groups in the order in which the sites have them, whichever order the sites come in. */
export function groupsOf(rows: readonly SiteRow[]): readonly Group[] {
  const groups = new Map<string, SiteRow[]>();
  for (const row of rows) {
    if (row.row.indicator.kind === "empty") continue;
    const key = keyOf(row.row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const place = ({ rows: own }: Group): number => Math.min(...own.map(({ row }) => row.indicator.row));
  return [...groups]
    .map(([key, own]): Group => ({ key, label: own[0] === undefined ? key : labelOf(own[0].row), rows: own }))
    .sort((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1));
}

/** From here on two names may well mean one indicator; below, hardly. */
const similar = 0.6;

/** Pairs of groups, of the same level-1 kind and never at the same site, whose names differ little: a person must say whether they are one. */
export function similarPairs(groups: readonly Group[]): readonly (readonly [Group, Group])[] {
  const sitesOf = ({ rows }: Group): Set<SiteForm> => new Set(rows.map(({ site }) => site));
  return groups.flatMap((one, at) =>
    groups.slice(at + 1).flatMap((other): (readonly [Group, Group])[] => {
      if (one.key.split("/")[0] !== other.key.split("/")[0]) return [];
      const sites = sitesOf(other);
      if ([...sitesOf(one)].some((site) => sites.has(site))) return [];
      return nearness(one.label, other.label) >= similar ? [[one, other]] : [];
    }),
  );
}
