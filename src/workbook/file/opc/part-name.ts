/** Folder of a part, with its closing slash; "" at the root. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function normalise(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") kept.pop();
    else if (segment !== "" && segment !== ".") kept.push(segment);
  }
  return kept.join("/");
}

/** The part that a relationship's target names, seen from its source part ("" for the package). */
export function resolveTarget(source: string, target: string): string {
  const path = target.split("#")[0] ?? "";
  return normalise(path.startsWith("/") ? path : folderOf(source) + path);
}

/** The target as it is written in the source's relationships. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split("/").filter(Boolean);
  const to = part.split("/");
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return "../".repeat(from.length - common) + to.slice(common).join("/");
}

/** Where the relationships of a part are kept. */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}
