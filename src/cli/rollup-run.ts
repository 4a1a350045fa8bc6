import { basename, dirname, relative, resolve, sep } from "node:path";
import { message, render, type Message } from "../i18n";
import { rollUpBook, rollUpHtml, rollUpResult, rollUpText, type RollUpResult } from "../report";
import { readForms } from "../review";
import { findWorkbooks } from "../review/node";
import { rollUp, type ParentForm, type SiteForm } from "../review/rollup";
import type { ExitStatus } from "./exit-status";
import { failureOf } from "./failure";
import type { Files } from "./files";
import { deliver, helpWidth } from "./rollup-compare-output";
import { parseTwoPaths, type TwoPathsRequest } from "./rollup-compare-arguments";
import type { Surroundings } from "./run";

async function readParent(files: Files, path: string): Promise<ParentForm> {
  const { checks, texts } = await readForms(await files.read(path), basename(path));
  return { file: path, evaluation: checks[0]?.evaluation ?? null, texts };
}

interface SitesRead {
  /** The folder that the sites' files are named from. */
  readonly root: string;
  readonly sites: readonly SiteForm[];
  readonly unread: RollUpResult["unread"];
}

/** Every form of the folder; the parent's own file is none of the sites. One workbook at a time is in memory. */
async function readSites({ first, second, locale }: TwoPathsRequest, files: Files): Promise<SitesRead> {
  const found = await findWorkbooks([second], []);
  const sites: SiteForm[] = [];
  const unread: RollUpResult["unread"] = [];
  const fail = (file: string, code: string, text: Message): void => {
    unread.push({ file, error: { code, message: render(locale, text) } });
  };
  for (const { file, error } of found.failed) fail(file, "io", failureOf(error, file).text);
  for (const { file, path } of found.files) {
    if (first !== null && (await files.same(first, path))) continue;
    try {
      const { checks } = await readForms(await files.read(path), basename(path));
      if (checks.length === 0) fail(file, "no-form", message("review.rollup.noForm"));
      sites.push(...checks.map(({ evaluation }) => ({ file, evaluation })));
    } catch (error) {
      const failure = failureOf(error, file);
      fail(file, failure.code, failure.text);
    }
  }
  return { root: found.root, sites, unread };
}

async function expectedSites(files: Files, path: string | null): Promise<readonly string[] | null> {
  if (path === null) return null;
  const lines = new TextDecoder().decode(await files.read(path)).split(/\r?\n/);
  return lines.map((line) => line.replace(/^\uFEFF/, "").trim()).filter((line) => line !== "");
}

/** Where a form lies as seen from the workbook: sites below their folder, the parent's where it was given. */
function linkFrom(book: string, parent: string | null, root: string): (file: string) => string {
  return (file) => {
    const path = file === parent ? resolve(file) : resolve(root, file);
    return relative(dirname(resolve(book)), path)
      .split(sep)
      .map(encodeURIComponent)
      .join("/");
  };
}

async function roll(request: TwoPathsRequest, around: Surroundings): Promise<ExitStatus> {
  const { files, tool } = around;
  const refuse = (text: Message): ExitStatus => {
    around.err(`${render(request.locale, text)}\n`);
    return 2;
  };
  let parent: ParentForm | null;
  let expected: readonly string[] | null;
  try {
    parent = request.first === null ? null : await readParent(files, request.first);
    expected = await expectedSites(files, request.sites);
  } catch (error) {
    return refuse(failureOf(error, request.first ?? request.sites ?? "").text);
  }
  const { root, sites, unread } = await readSites(request, files);
  const rolled = rollUp({ parent, sites, expected });
  if (rolled === null) {
    for (const { error } of unread) around.err(`${error.message}\n`);
    return refuse(message("cli.rollup.nothing", { folder: request.second }));
  }
  const result = rollUpResult(request.locale, tool, rolled, { parent: request.first, unread });
  const delivered = await deliver(request, around, {
    document: result,
    text: (page) => rollUpText(page, result),
    files: [
      { path: request.html, bytes: () => new TextEncoder().encode(rollUpHtml(result)) },
      { path: request.xlsx, bytes: (path) => rollUpBook(result, { link: linkFrom(path, request.first, root) }) },
    ],
  });
  if (!delivered) return 2;
  const errors = result.findings.some(({ kind, level }) => kind === "fail" && level === "error");
  return errors || unread.length > 0 ? 1 : 0;
}

/** 汇总: the whole command, from its words to its exit status. */
export async function runRollUpCommand(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const parsed = parseTwoPaths("rollup", argv, around.tool.version, helpWidth(around));
  if (parsed.kind === "request") return roll(parsed.request, around);
  if (parsed.kind === "show") {
    around.out(parsed.text);
    return 0;
  }
  around.err(`${render(parsed.locale, parsed.text)}\n`);
  return 2;
}
