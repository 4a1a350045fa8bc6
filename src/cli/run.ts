import picocolors from "picocolors";
import { message, render, type Message } from "../i18n";
import type { Profile } from "../profile";
import {
  htmlReport,
  summaryLine,
  textReport,
  toSarif,
  type Result,
  toResult,
  workbookResult,
  type Page,
  type Tool,
  type WorkbookCheck,
  type WorkbookResult,
} from "../report";
import { parseArguments, type CheckRequest } from "./arguments";
import { exitStatus, type ExitStatus } from "./exit-status";
import { failureOf } from "./failure";
import type { Files } from "./files";
import { openFile, type OpenedFile } from "./open-file";
import { loadProfile } from "./profile";
import { refusal } from "./refusal";
import { writeBack } from "./write-back";

/** Where the command runs: its output, the terminal it has (or not), the disk. */
export interface Surroundings {
  readonly tool: Tool;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal; null: no terminal. */
  readonly columns: number | null;
  readonly colour: boolean;
  readonly files: Files;
}

const pipedWidth = 100;

async function checkFile(
  path: string,
  request: CheckRequest,
  profile: Profile | null,
  files: Files,
): Promise<WorkbookCheck> {
  const unread: WorkbookCheck = { file: path, error: null, sheets: [], writeBack: null, writeError: null };
  let opened: OpenedFile;
  try {
    opened = await openFile(files, path, { profile, ignoreRecord: request.ignoreRecord });
  } catch (error) {
    return { ...unread, error: failureOf(error, path) };
  }
  const sheets = opened.sheets.map(({ check, snapshot }) => ({ check, truncated: snapshot.truncated }));
  const checked: WorkbookCheck = { ...unread, remarks: opened.remarks, sheets };
  if (request.write === "no") return checked;
  try {
    return { ...checked, writeBack: await writeBack(opened, checked, request, files) };
  } catch (error) {
    return { ...checked, writeError: failureOf(error, path) };
  }
}

/** One file after the other, so that one workbook at a time is in memory. */
async function checkAll(request: CheckRequest, profile: Profile | null, around: Surroundings): Promise<ExitStatus> {
  const page: Page = {
    locale: request.locale,
    width: request.width ?? around.columns ?? pipedWidth,
    colours: picocolors.createColors(request.colour ?? around.colour),
    explain: request.explain,
  };
  const workbooks: WorkbookResult[] = [];
  for (const path of request.files) {
    const workbook = workbookResult(request.locale, await checkFile(path, request, profile, around.files));
    workbooks.push(workbook);
    if (request.output === "text") around.out(`${workbooks.length > 1 ? "\n" : ""}${textReport(page, workbook)}`);
  }
  if (request.output === "text" && workbooks.length > 1) around.out(`\n${summaryLine(page, workbooks)}\n`);
  const result = toResult(request.locale, around.tool, workbooks);
  if (request.output === "json") around.out(`${JSON.stringify(result, null, 2)}\n`);
  if (request.output === "sarif") around.out(`${JSON.stringify(toSarif(result), null, 2)}\n`);
  const saved = request.html === null || (await saveHtml(request.html, result, request, around));
  return saved ? exitStatus(workbooks) : 2;
}

async function saveHtml(path: string, result: Result, request: CheckRequest, around: Surroundings): Promise<boolean> {
  const tell = (text: Message): void => {
    around.err(`${render(request.locale, text)}\n`);
  };
  try {
    await around.files.save(path, new TextEncoder().encode(htmlReport(result)), request.overwrite);
    tell(message("cli.html.saved", { output: path }));
    return true;
  } catch (error) {
    tell(failureOf(error, path).text);
    return false;
  }
}

/** The whole command: from its words to its exit status. */
export async function run(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const parsed = parseArguments(argv, around.tool.version, around.columns ?? pipedWidth);
  const refuse = (locale: CheckRequest["locale"], text: Message): ExitStatus => {
    around.err(`${render(locale, text)}\n`);
    return 2;
  };
  switch (parsed.kind) {
    case "show":
      around.out(parsed.text);
      return 0;
    case "refuse":
      return refuse(parsed.locale, parsed.text);
    case "check": {
      const { out, files, locale } = parsed.request;
      if (out !== null && files.length > 1 && !(await around.files.isFolder(out))) {
        return refuse(locale, refusal("cli.refuse.outNotFolder", { path: out }));
      }
      const chosen = await loadProfile(around.files, parsed.request.profile);
      return chosen.ok ? checkAll(parsed.request, chosen.profile, around) : refuse(parsed.request.locale, chosen.text);
    }
  }
}
