/** What the READMEs show: the check command's real output for the sample form, shortened where a reader has seen enough. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Files } from "../../src/cli/files";
import { run } from "../../src/cli/run";

export const readmes = ["README.md", "README.zh-CN.md"] as const;
const root = process.cwd();
const form = "samples/wangcheng-2020.xlsx";
const left = "  ……";

/** The report as printed into a file, a hundred columns wide. */
export async function printedReport(): Promise<string> {
  let out = "";
  const path = join(root, form);
  await run([path, "--width", "100"], {
    tool: { name: "check", version: "" },
    out: (text) => (out += text),
    err: () => undefined,
    columns: null,
    colour: false,
    files: new Files(),
  });
  return out.replaceAll(path, form);
}

/** Head, funds, the first indicators and one with a sentence, totals, the error and the first questions. */
export function shortened(report: string): string {
  const lines = report.trimEnd().split("\n");
  const at = (mark: string): number => {
    const found = lines.findIndex((line) => line.startsWith(mark) || line.endsWith(mark));
    if (found < 0) throw new Error(`the report has no line "${mark}"`);
    return found;
  };
  return [
    ...lines.slice(0, at("  16  ")),
    left,
    ...lines.slice(at("  23  "), at("  24  ")),
    left,
    "",
    ...lines.slice(at("总分与等级"), at("[empty-indicator]") - 1),
    "",
    left,
  ].join("\n");
}

const block = /(<!-- sample -->\s*```text\n)([\s\S]*?)(\n```\s*<!-- \/sample -->)/;

export function sampleIn(readme: string): string {
  return block.exec(readFileSync(join(root, readme), "utf8"))?.[2] ?? "";
}

export function withSample(readme: string, sample: string): string {
  return readme.replace(block, (_, open: string, __, close: string) => open + sample + close);
}
