import { basename } from "node:path";
import { comparisonHtml, comparisonResult, comparisonText } from "../report";
import { compareSources, type Source } from "../review";
import type { ExitStatus } from "./exit-status";
import { failureOf } from "./failure";
import type { TwoPathsRequest } from "./rollup-compare-arguments";
import { deliver, runTwoPaths } from "./rollup-compare-output";
import type { Surroundings } from "./run";

async function compare(request: TwoPathsRequest, around: Surroundings): Promise<ExitStatus> {
  const { locale } = request;
  const files = { before: request.first ?? "", after: request.second };
  const source = (path: string): Source => ({
    file: path,
    name: basename(path),
    bytes: () => around.files.read(path),
  });
  const reader = { locale, failureOf };
  const { comparison, errors } = await compareSources(source(files.before), source(files.after), reader);
  const result = comparisonResult(locale, around.tool, files, comparison, errors);
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
export function runCompareCommand(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  return runTwoPaths("compare", argv, around, compare);
}
