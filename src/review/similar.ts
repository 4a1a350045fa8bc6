import { normalise } from "../sheet";

/** Without numbering (指标1：), spaces and punctuation: two names alike in this are one. */
export function bare(text: string): string {
  return normalise(text)
    .replace(/^指标\d*[:：]?/, "")
    .replace(/[\s，。、；：,.;:（）()“”"'‘’《》<>\-—_]/gu, "");
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** Share of common character pairs, 0–1. */
export function nearness(a: string, b: string): number {
  const [left, right] = [pairsOf(bare(a)), pairsOf(bare(b))];
  if (left.length === 0 || right.length === 0) return bare(a) === bare(b) ? 1 : 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (left.length + right.length);
}
