import { bare } from "../similar";
import type { SiteForm } from "./model";

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
