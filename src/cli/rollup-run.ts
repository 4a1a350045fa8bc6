import { basename, dirname, relative, resolve, sep } from "node:path";
import { message, render, type Message } from "../i18n";
import { rollUpBook, rollUpHtml, rollUpResult, rollUpText, type RollUpResult } from "../report";
import { readForms, readSites, unread, type Source } from "../review";
import { findWorkbooks } from "../review/node";
import { rollUp, type ParentForm, type SiteForm } from "../review/rollup";
import type { ExitStatus } from "./exit-status";
import { failureOf } from "./failure";
import type { Files } from "./files";
import type { TwoPathsRequest } from "./rollup-compare-arguments";
import { deliver, runTwoPaths } from "./rollup-compare-output";
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

/** Every form of the folder; the parent's own file is none of the sites. */
async function sitesOf({ first, second, locale }: TwoPathsRequest, files: Files): Promise<SitesRead> {
  const found = await findWorkbooks([second], []);
  const sources: Source[] = [];
  for (const { file, path } of found.files) {
    if (first !== null && (await files.same(first, path))) continue;
    sources.push({ file, name: basename(path), bytes: () => files.read(path) });
  }
  const read = await readSites(sources, { locale, failureOf });
  const failed = found.failed.map(({ file, error }) =>
    unread(file, { code: "io", text: failureOf(error, file).text }, locale),
  );
  return { root: found.root, sites: read.sites, unread: [...failed, ...read.unread] };
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
  const { root, sites, unread: missing } = await sitesOf(request, files);
  const rolled = rollUp({ parent, sites, expected });
  if (rolled === null) {
    for (const { error } of missing) around.err(`${error.message}\n`);
    return refuse(message("cli.rollup.nothing", { folder: request.second }));
  }
  const result = rollUpResult(request.locale, tool, rolled, { parent: request.first, unread: missing });
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
  return errors || missing.length > 0 ? 1 : 0;
}

/** 汇总: the whole command, from its words to its exit status. */
export function runRollUpCommand(argv: readonly string[], around: Surroundings): Promise<ExitStatus> {
  return runTwoPaths("rollup", argv, around, roll);
}
