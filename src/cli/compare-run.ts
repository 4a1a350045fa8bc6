import { basename } from "node:path";
import type { FormCheck } from "../check";
import { render } from "../i18n";
import { comparisonHtml, comparisonResult, comparisonText, type ComparisonResult } from "../report";
import { readForms } from "../review";
import { compareBooks, type BookComparison } from "../review/comparison";
import type { ExitStatus } from "./exit-status";
import { failureOf } from "./failure";
import type { Files } from "./files";
import { deliver, helpWidth } from "./rollup-compare-output";
import { parseTwoPaths, type TwoPathsRequest } from "./rollup-compare-arguments";
import type { Surroundings } from "./run";

async function checksOf(files: Files, path: string): Promise<readonly FormCheck[]> {
  return (await readForms(await files.read(path), basename(path))).checks;
}

async function compare(request: TwoPathsRequest, around: Surroundings): Promise<ExitStatus> {
  const { locale } = request;
  const names = { before: request.first ?? "", after: request.second };
  const errors: ComparisonResult["errors"] = [];
  const read = async (path: string): Promise<readonly FormCheck[]> => {
    try {
      return await checksOf(around.files, path);
    } catch (error) {
      const { code, text } = failureOf(error, path);
      errors.push({ file: path, error: { code, message: render(locale, text) } });
      return [];
    }
  };
  const before = await read(names.before);
  const after = await read(names.after);
  const nothing: BookComparison = { forms: [], onlyBefore: [], onlyAfter: [] };
  const comparison = errors.length > 0 ? nothing : compareBooks({ checks: before }, { checks: after });
  const result = comparisonResult(locale, around.tool, names, comparison, errors);
  const delivered = await deliver(request, around, {
    document: result,
    text: (page) => comparisonText(page, result),
    files: [{ path: request.html, bytes: () => new TextEncoder().encode(comparisonHtml(result)) }],
  });
  if (!delivered || result.forms.length === 0) return 2;
  const open = result.forms.some(({ findings }) =>
    findings.some(({ fate, finding }) => fate !== "gone" && finding.kind === "fail" && finding.level === "error"),
  );
  return open ? 1 : 0;
}

/** 对比: the whole command, from its words to its exit status (errors are those of the new version). */
export async function runCompareCommand(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const parsed = parseTwoPaths("compare", argv, around.tool.version, helpWidth(around));
  if (parsed.kind === "request") return compare(parsed.request, around);
  if (parsed.kind === "show") {
    around.out(parsed.text);
    return 0;
  }
  around.err(`${render(parsed.locale, parsed.text)}\n`);
  return 2;
}
