import { all, type Element } from "./tree";
import type { MemberUse } from "./api-use";

/** "1.10" is later than "1.9". */
export function laterThan(a: string, b: string): boolean {
  const [major = 0, minor = 0] = a.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split(".").map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}

/** The ExcelApi level that the manifest asks for; null: none. */
export function requiredLevel(root: Element): string | null {
  const set = all(root, "Set").find(({ attributes }) => attributes["Name"] === "ExcelApi");
  return set?.attributes["MinVersion"] ?? null;
}

/** The manifest asks for what the code calls unasked, and for no more: a higher level would shut older Excels out. */
export function checkRequirements(root: Element, uses: readonly MemberUse[]): readonly string[] {
  const level = requiredLevel(root);
  if (level === null) return ["<Requirements> names no ExcelApi set"];
  const unguarded = uses.filter((use) => !use.guarded);
  const beyond = unguarded.filter((use) => laterThan(use.level, level));
  const needed = unguarded.reduce((most, use) => (laterThan(use.level, most) ? use.level : most), "1.1");
  return [
    ...beyond.map(
      (use) =>
        `${use.member} (ExcelApi ${use.level}) is called in ${use.file} without asking whether it is there; the manifest asks for ${level}`,
    ),
    ...(laterThan(level, needed) ? [`the manifest asks for ExcelApi ${level}, the code needs ${needed}`] : []),
  ];
}
