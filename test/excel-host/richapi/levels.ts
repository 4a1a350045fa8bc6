/** Which ExcelApi level each member needs, read from the `[Api set: …]` remarks of @types/office-js. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** "Range.getMergedAreasOrNullObject" → 13. Members of other sets (ExcelApiOnline, preview) → Infinity; 1.1 members → 1. */
export type MemberLevels = ReadonlyMap<string, number>;

const CLASS = /\n {4}class (\w+) extends OfficeExtension\.ClientObject \{\n([\s\S]*?)\n {4}\}/g;
const MEMBER = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\??\s*[(:<]/g;

function levelOf(comment: string): number | null {
  const remarks = comment.slice(Math.max(0, comment.indexOf("@remarks")));
  const match = /Api set: (\w+)(?: (\d+)\.(\d+))?/.exec(remarks);
  if (match === null) return null;
  return match[1] === "ExcelApi" ? Number(match[3]) : Infinity;
}

function parse(typings: string): MemberLevels {
  const levels = new Map<string, number>();
  const excel = typings.slice(
    typings.indexOf("declare namespace Excel {"),
    typings.indexOf("declare namespace Word {"),
  );
  for (const found of excel.matchAll(CLASS)) {
    const [, name = "", body = ""] = found;
    const before = excel.slice(excel.lastIndexOf("/**", found.index), found.index);
    const own = levelOf(before) ?? 1;
    for (const [, comment = "", member = ""] of body.matchAll(MEMBER)) {
      const key = `${name}.${member}`;
      const level = levelOf(comment) ?? own;
      levels.set(key, Math.min(level, levels.get(key) ?? Infinity)); // overloads: the lowest
    }
  }
  // What `Excel.createWorkbook`, a function of the namespace, sends in Excel on the web; its level is the function's.
  const [, minor = ""] =
    /Api set: ExcelApi 1\.(\d+)\](?:(?!\*\/)[\s\S])*\*\/\s*function createWorkbook\(/.exec(excel) ?? [];
  levels.set("Workbook.createAndOpenWorkbook", Number(minor));
  return levels;
}

let cached: MemberLevels | null = null;

export function memberLevels(): MemberLevels {
  if (cached === null) {
    const resolve = createRequire(path.join(process.cwd(), "package.json")).resolve;
    const folder = path.dirname(resolve("@types/office-js/package.json"));
    cached = parse(readFileSync(path.join(folder, "index.d.ts"), "utf8"));
  }
  return cached;
}
