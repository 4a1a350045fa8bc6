import { extname } from "node:path";
import { message, type Message } from "../i18n";
import { findingsBook, findingsSheet, workbookResult, type WorkbookCheck, type WriteBackReport } from "../report";
import { problemMessage } from "../workbook";
import { planWriteBack, type CellEdit } from "../writeback";
import type { CheckRequest } from "./arguments";
import { CheckFailure } from "./failure";
import type { Files } from "./files";
import type { OpenedFile } from "./open-file";
import { outputPath } from "./output-path";
import { Ticks } from "./ticks";

type Proposal = WriteBackReport["edits"][number];

/** Every edit that the forms could do with, in workbook order, each ticked or not. */
function propose({ sheets }: OpenedFile, request: CheckRequest): Proposal[] {
  const ticks = new Ticks(request.tick);
  const unticks = new Ticks(request.untick);
  const proposals = sheets.flatMap(({ check }) => {
    if (check.evaluation === null) return [];
    const options = { formulas: !request.values, includeTyped: ticks.on(check.sheet) };
    const all = planWriteBack(check.evaluation, check.findings, options);
    const skip = new Set(all.filter((edit) => edit.safe && unticks.names(edit)).map(({ address }) => address));
    const edits = skip.size === 0 ? all : planWriteBack(check.evaluation, check.findings, { ...options, skip });
    return edits.map((edit) => ({ edit, ticked: edit.safe ? !skip.has(edit.address) : ticks.names(edit) }));
  });
  const edits = proposals.map(({ edit }) => edit);
  const unknown = [...ticks.without(edits), ...unticks.without(edits)];
  if (unknown.length > 0) {
    throw new CheckFailure("unknown-cell", message("cli.write.unknownTick", { cells: unknown.join(", ") }));
  }
  return proposals;
}

function joined(texts: readonly Message[]): Message {
  const [first = message("report.none"), ...others] = texts;
  return others.reduce((all, text) => message("cli.and", { one: all, other: text }), first);
}

/** What a report says that no file was made for. */
function unwritten(edits: readonly Proposal[], text: Message, mode: WriteBackReport["mode"]): WriteBackReport {
  return { mode, output: null, edits, recalculated: [], warnings: [], text };
}

/** 核查结果: what is found in the workbook as it now is, as a sheet behind the others; what was made of it, to be told. */
async function addFindings(
  { port, remarks, again }: OpenedFile,
  { path, request: { locale } }: CopyPlace,
): Promise<{ readonly added: string | null; readonly warnings: readonly Message[] }> {
  if (!port.capabilities.addSheet) return { added: null, warnings: [message("cli.write.noFindingsSheet")] };
  const sheets = (await again()).map(({ check, snapshot }) => ({ check, truncated: snapshot.truncated }));
  const check = { file: path, error: null, remarks, sheets, writeBack: null, writeError: null };
  const { name } = await port.addSheet(findingsSheet({ locale }, workbookResult(locale, check)));
  return { added: name, warnings: [] };
}

interface CopyPlace {
  readonly path: string;
  readonly request: CheckRequest;
  readonly files: Files;
}

async function writeCopy(
  opened: OpenedFile,
  edits: readonly Proposal[],
  chosen: readonly CellEdit[],
  place: CopyPlace,
): Promise<WriteBackReport> {
  const { port } = opened;
  const { path, request, files } = place;
  const output = await outputPath(files, path, `.${port.fileKind}`, request);
  const applied = await port.apply(chosen);
  if (applied.kind === "refused") {
    throw new CheckFailure(
      "refused",
      message("cli.write.refused", { problems: joined(applied.problems.map(problemMessage)) }),
    );
  }
  const { added, warnings } = request.findingsSheet ? await addFindings(opened, place) : { added: null, warnings: [] };
  await files.save(output, port.toBytes(), request.overwrite);
  const text = message("cli.write.copy", { count: chosen.length, output });
  return {
    mode: "copy",
    output,
    edits,
    recalculated: applied.recalculated,
    warnings: [...applied.warnings, ...warnings],
    text: added === null ? text : message("cli.write.copyWithSheet", { count: chosen.length, output, sheet: added }),
  };
}

/** For kinds that cannot be written: findings, scores and what would have been filled in, as a workbook of its own. */
async function writeFindings(
  check: WorkbookCheck,
  edits: readonly Proposal[],
  place: { readonly request: CheckRequest; readonly files: Files; readonly kind: string },
): Promise<WriteBackReport> {
  const { request, files, kind } = place;
  const values = { file: check.file, kind };
  if (request.write === "preview") return unwritten(edits, message("cli.write.dryRunFindings", values), "findings");
  const output = await outputPath(files, check.file, ".xlsx", request);
  const report = unwritten(edits, message("cli.write.findings", { ...values, output }), "findings");
  const result = workbookResult(request.locale, { ...check, writeBack: report });
  await files.save(output, findingsBook({ locale: request.locale }, result), request.overwrite);
  return { ...report, output };
}

/** 写回: plans, and unless it is a preview writes a copy (or a findings workbook). The original is left as it is. */
export async function writeBack(
  opened: OpenedFile,
  check: WorkbookCheck,
  request: CheckRequest,
  files: Files,
): Promise<WriteBackReport> {
  const edits = propose(opened, request);
  const { port, sheets } = opened;
  if (!port.capabilities.write && sheets.some((sheet) => sheet.check.evaluation !== null)) {
    const kind = extname(check.file).toLowerCase() || `.${port.fileKind}`;
    return writeFindings(check, edits, { request, files, kind });
  }
  const chosen = edits.filter(({ ticked }) => ticked).map(({ edit }) => edit);
  if (request.write === "preview") {
    const text =
      chosen.length === 0 ? message("cli.write.dryRunNothing") : message("cli.write.dryRun", { count: chosen.length });
    return unwritten(edits, text, "dry-run");
  }
  if (
    chosen.length === 0 &&
    !(request.findingsSheet && sheets.some(({ check: { evaluation } }) => evaluation !== null))
  ) {
    const text =
      edits.length === 0 ? message("cli.write.nothing") : message("cli.write.nothingTicked", { count: edits.length });
    return unwritten(edits, text, "copy");
  }
  return writeCopy(opened, edits, chosen, { path: check.file, request, files });
}
