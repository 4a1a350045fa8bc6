import { createColors } from "picocolors";
import { render, type Message } from "../i18n";
import type { Profile } from "../profile";
import {
  textReport,
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
import { Files } from "./files";
import { openFile } from "./open-file";
import { loadProfile } from "./profile";

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
  try {
    const opened = await openFile(files, path, profile);
    const sheets = opened.sheets.map(({ check, snapshot }) => ({ check, truncated: snapshot.truncated }));
    return { file: path, error: null, sheets, writeBack: null, writeError: null };
  } catch (error) {
    return { file: path, error: failureOf(error, path), sheets: [], writeBack: null, writeError: null };
  }
}

/** One file after the other, so that one workbook at a time is in memory. */
async function checkAll(request: CheckRequest, profile: Profile | null, around: Surroundings): Promise<ExitStatus> {
  const page: Page = {
    locale: request.locale,
    width: request.width ?? around.columns ?? pipedWidth,
    colours: createColors(request.colour ?? around.colour),
  };
  const workbooks: WorkbookResult[] = [];
  for (const path of request.files) {
    const workbook = workbookResult(request.locale, await checkFile(path, request, profile, around.files));
    workbooks.push(workbook);
    if (request.output === "text") around.out(`${workbooks.length > 1 ? "\n" : ""}${textReport(page, workbook)}`);
  }
  const result = toResult(request.locale, around.tool, workbooks);
  if (request.output === "json") around.out(`${JSON.stringify(result, null, 2)}\n`);
  return exitStatus(workbooks);
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
      const chosen = await loadProfile(around.files, parsed.request.profile);
      return chosen.ok ? checkAll(parsed.request, chosen.profile, around) : refuse(parsed.request.locale, chosen.text);
    }
  }
}
