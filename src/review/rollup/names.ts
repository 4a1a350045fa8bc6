import { normalise } from "../../sheet";
import type { SiteForm } from "./model";

/** Without numbering (指标1：), spaces and punctuation: two names alike in this are one. */
export function bare(text: string): string {
  return normalise(text)
    .replace(/^指标\d*[:：]?/, "")
    .replace(/[\s，。、；：,.;:（）()“”"'‘’《》<>\-—_]/gu, "");
}

const baseName = (file: string): string => (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]+$/, "");

/**
 * How each site is called: by its unit, else by its project, else by its file. Forms that all name the same unit (主管部门)
 * are told apart by what tells at least half of them apart.
 */
export function siteNames(sites: readonly SiteForm[]): readonly string[] {
  const candidates = sites.map(({ file, evaluation: { form } }) => [form.unitName, form.projectName, baseName(file)]);
  const telling = [0, 1, 2].find((at) => {
    const there = candidates.flatMap((names) => names[at] ?? []);
    return new Set(there.map(bare)).size * 2 >= sites.length;
  });
  return candidates.map((names) => names.slice(telling ?? 2).find((name) => name !== null) ?? names[2] ?? "");
}

/** What all site names end in (妇女援助中心); null: less than two characters, or one site only. */
export function commonEnding(names: readonly string[]): string | null {
  const [first = "", ...others] = [...new Set(names.map(bare))];
  if (others.length === 0) return null;
  let length = first.length;
  while (length > 0 && !others.every((name) => name.endsWith(first.slice(-length)))) length -= 1;
  return length < 2 ? null : first.slice(-length);
}

/** Share of common character pairs, 0–1: how near two names are. */
export function nearness(a: string, b: string): number {
  const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)); // prettier-ignore
  const [left, right] = [pairs(bare(a)), pairs(bare(b))];
  if (left.length === 0 || right.length === 0) return 0;
  const common = left.filter((pair) => right.includes(pair)).length;
  return (2 * common) / (left.length + right.length);
}
