import type { FindingResult, Result, SheetResult, WorkbookResult } from "./result-schema";
import { citationsText } from "./values";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/** A path as a URI reference: relative ones stay relative. */
function fileUri(path: string): string {
  const slashed = path.replaceAll("\\", "/");
  const encoded = slashed
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/^([A-Za-z])%3A\//, "/$1:/");
  return encoded.startsWith("/") ? `file://${encoded}` : encoded;
}

function location(file: string, { sheet }: SheetResult, { cell }: FindingResult): unknown {
  const name = cell === null ? sheet : `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(file) } },
    logicalLocations: [{ fullyQualifiedName: name, kind: cell === null ? "sheet" : "cell" }],
  };
}

/** SARIF asks that only a failure has a level (§3.27.10). */
function resultOf(file: string, sheet: SheetResult, finding: FindingResult): unknown {
  const { rule, kind, level, message, advice, cell, row, seen, expected, accepted, lapsed } = finding;
  const among = sheet.form === null || sheet.form.nth === 1 ? "" : `#${sheet.form.nth}`;
  return {
    ruleId: rule,
    kind,
    level: kind === "fail" ? level : "none",
    message: { text: advice === null ? message : `${message}\n${advice}` },
    locations: [location(file, sheet, finding)],
    partialFingerprints: { "place/v1": `${rule}/${sheet.sheet}${among}/${cell ?? ""}` },
    // SARIF §3.27.23: accepted findings are suppressed results, their reason the justification.
    ...(accepted === null ? {} : { suppressions: [{ kind: "external", status: "accepted", justification: accepted }] }),
    properties: { sheet: sheet.sheet, row, seen, expected, ...(lapsed === null ? {} : { lapsed }) },
  };
}

function rulesOf({ lang, workbooks }: Result): unknown[] {
  const findings = workbooks.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.findings));
  const byId = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...byId.values()].map(({ rule, title, citations }) => ({
    id: rule,
    shortDescription: { text: title },
    help: { text: citationsText({ locale: lang }, citations) },
  }));
}

function notification(file: string, failure: NonNullable<WorkbookResult["error"]>): unknown {
  return {
    level: "error",
    descriptor: { id: failure.code },
    message: { text: failure.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  };
}

/** The findings as SARIF 2.1.0 (OASIS), for tools that collect such reports; a file that could not be checked is a notification. */
export function toSarif(result: Result): unknown {
  const { tool, lang, workbooks } = result;
  const notifications = workbooks.flatMap(({ file, error, writeError }) =>
    [error, writeError].filter((failure) => failure !== null).map((failure) => notification(file, failure)),
  );
  return {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, language: lang, rules: rulesOf(result) } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        artifacts: workbooks.map(({ file }) => ({ location: { uri: fileUri(file) } })),
        results: workbooks.flatMap(({ file, sheets }) =>
          sheets.flatMap((sheet) => sheet.findings.map((finding) => resultOf(file, sheet, finding))),
        ),
      },
    ],
  };
}
