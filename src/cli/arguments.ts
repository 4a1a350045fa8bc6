import type { Command } from "commander";
import * as z from "zod";
import { message, render, type Locale, type Message } from "../i18n";
import { builtinProfiles } from "../profile";
import { localeFrom, localeOf, newCommand, readWords, widthFrom, withCommon } from "./command-line";
import { refusal } from "./refusal";

const optionsSchema = z.object({
  json: z.boolean().default(false),
  sarif: z.boolean().default(false),
  html: z.string().optional(),
  lang: z.string().default("zh-CN"),
  write: z.boolean().default(false),
  out: z.string().optional(),
  overwrite: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  values: z.boolean().default(false),
  findingsSheet: z.boolean().default(false),
  tick: z.array(z.string()).default([]),
  untick: z.array(z.string()).default([]),
  profile: z.string().optional(),
  ignoreRecord: z.boolean().default(false),
  explain: z.boolean().default(false),
  color: z.boolean().optional(),
  width: z.string().optional(),
});

/** What the user asked for, checked. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly locale: Locale;
  readonly output: "text" | "json" | "sarif";
  readonly html: string | null;
  readonly write: "no" | "preview" | "copy";
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly values: boolean;
  /** Put the findings into the copy, as a sheet with links. */
  readonly findingsSheet: boolean;
  readonly tick: readonly string[];
  readonly untick: readonly string[];
  /** Id of a built-in profile or path of a profile file; null: chosen from the form. */
  readonly profile: string | null;
  /** Leave out what was decided about the workbook and is kept with it. */
  readonly ignoreRecord: boolean;
  readonly explain: boolean;
  /** null: as the terminal allows. */
  readonly colour: boolean | null;
  readonly width: number | null;
}

/** `show`: help or version was asked for. `refuse`: the arguments are wrong, with the sentence that says how. */
export type ParsedArguments =
  | { readonly kind: "check"; readonly request: CheckRequest }
  | { readonly kind: "show"; readonly text: string }
  | { readonly kind: "refuse"; readonly locale: Locale; readonly text: Message };

export const profileIds = Object.keys(builtinProfiles).join(", ");

/** "K5,I28" and repeated options make one list. */
function cellList(value: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...value
      .split(/[,，]/)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== ""),
  ];
}

function command(locale: Locale, version: string, columns: number): Command {
  const say = (id: Message["id"], values = {}): string => render(locale, message(id, values));
  const check = newCommand("check")
    .description(say("cli.description"))
    .argument("[file...]", say("cli.argument.files"))
    .option("--write", say("cli.option.write"))
    .option("--dry-run", say("cli.option.dryRun"))
    .option("--out <path>", say("cli.option.out"))
    .option("--overwrite", say("cli.option.overwrite"))
    .option("--tick <cells>", say("cli.option.tick"), cellList)
    .option("--untick <cells>", say("cli.option.untick"), cellList)
    .option("--values", say("cli.option.values"))
    .option("--findings-sheet", say("cli.option.findingsSheet"))
    .option("--profile <id|file>", say("cli.option.profile", { ids: profileIds }))
    .option("--ignore-record", say("cli.option.ignoreRecord"))
    .option("--explain", say("cli.option.explain"))
    .option("--json", say("cli.option.json"))
    .option("--sarif", say("cli.option.sarif"))
    .option("--html <file>", say("cli.option.html"))
    .addHelpText("after", `\n${say("cli.help.more")}`);
  return withCommon(check, { locale, version, columns, usage: "cli.usage.text" });
}

type Options = z.infer<typeof optionsSchema>;

/** Options that contradict each other or go only with writing; null: fine. */
function contradiction(options: Options): Message | null {
  const { write, dryRun, json, sarif } = options;
  if (json && sarif) return refusal("cli.refuse.together", { one: "--json", other: "--sarif" });
  if (write || dryRun) return null;
  const onlyWithWrite: readonly (readonly [string, boolean])[] = [
    ["--out", options.out !== undefined],
    ["--overwrite", options.overwrite],
    ["--values", options.values],
    ["--findings-sheet", options.findingsSheet],
    ["--tick", options.tick.length > 0],
    ["--untick", options.untick.length > 0],
  ];
  const [what] = onlyWithWrite.find(([, given]) => given) ?? [];
  return what === undefined ? null : refusal("cli.refuse.needsWrite", { what });
}

function requestOf(files: readonly string[], options: Options): CheckRequest | Message {
  const locale = localeFrom(options.lang);
  if (typeof locale !== "string") return locale;
  const width = widthFrom(options.width);
  if (typeof width === "object" && width !== null) return width;
  if (files.length === 0) return refusal("cli.refuse.noFile");
  const wrong = contradiction(options);
  if (wrong !== null) return wrong;
  return {
    files,
    locale,
    output: options.json ? "json" : options.sarif ? "sarif" : "text",
    html: options.html ?? null,
    write: options.dryRun ? "preview" : options.write ? "copy" : "no",
    out: options.out ?? null,
    overwrite: options.overwrite,
    values: options.values,
    findingsSheet: options.findingsSheet,
    tick: options.tick,
    untick: options.untick,
    profile: options.profile ?? null,
    ignoreRecord: options.ignoreRecord,
    explain: options.explain,
    colour: options.color ?? null,
    width,
  };
}

/** Reads the command line (without node and script); `columns`: the width for the help. */
export function parseArguments(argv: readonly string[], version: string, columns: number): ParsedArguments {
  const locale = localeOf(argv);
  const read = readWords(command(locale, version, columns), argv);
  if (read.kind === "show") return read;
  if (read.kind === "refuse") return { ...read, locale };
  const request = requestOf(read.words, optionsSchema.parse(read.options));
  return "id" in request ? { kind: "refuse", locale, text: request } : { kind: "check", request };
}
