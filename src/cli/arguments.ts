import { Command, CommanderError } from "commander";
import stringWidth from "string-width";
import { z } from "zod";
import { message, render, type Locale, type Message } from "../i18n";
import { builtinProfiles } from "../profile";
import { wrap } from "../report";
import { refusal } from "./refusal";

const lang = z.enum(["zh-CN", "en"]);
const leastWidth = 40;

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
  tick: z.array(z.string()).default([]),
  untick: z.array(z.string()).default([]),
  profile: z.string().optional(),
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
  readonly tick: readonly string[];
  readonly untick: readonly string[];
  /** Id of a built-in profile or path of a profile file; null: chosen from the form. */
  readonly profile: string | null;
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
  const titles: Readonly<Record<string, string>> = {
    "Usage:": say("cli.usage"),
    "Arguments:": say("cli.arguments"),
    "Options:": say("cli.options"),
  };
  return new Command("check")
    .description(say("cli.description"))
    .usage(" ")
    .argument("[file...]", say("cli.argument.files"))
    .option("--write", say("cli.option.write"))
    .option("--dry-run", say("cli.option.dryRun"))
    .option("--out <path>", say("cli.option.out"))
    .option("--overwrite", say("cli.option.overwrite"))
    .option("--tick <cells>", say("cli.option.tick"), cellList)
    .option("--untick <cells>", say("cli.option.untick"), cellList)
    .option("--values", say("cli.option.values"))
    .option("--profile <id|file>", say("cli.option.profile", { ids: profileIds }))
    .option("--explain", say("cli.option.explain"))
    .option("--json", say("cli.option.json"))
    .option("--sarif", say("cli.option.sarif"))
    .option("--html <file>", say("cli.option.html"))
    .option("--lang <lang>", say("cli.option.lang"))
    .option("--color", say("cli.option.color"))
    .option("--no-color", say("cli.option.noColor"))
    .option("--width <n>", say("cli.option.width"))
    .helpOption("-h, --help", say("cli.option.help"))
    .version(version, "-V, --version", say("cli.option.version"))
    .addHelpText("after", `\n${say("cli.help.more")}`)
    .exitOverride()
    .configureHelp({
      helpWidth: columns,
      commandUsage: () => say("cli.usage.text"),
      styleTitle: (title) => titles[title] ?? title,
      displayWidth: (text) => stringWidth(text),
      boxWrap: (text, width) => wrap(text, width).join("\n"),
    });
}

/** commander says what is wrong in English; its code and the word in quotes are enough to say it in the user's language. */
function refused(error: CommanderError): Message {
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return refusal("cli.refuse.unknownOption", { what });
    case "commander.optionMissingArgument":
      return refusal("cli.refuse.missingValue", { what: what.split(" ")[0] ?? what });
    default:
      return refusal("cli.refuse.other", { what: error.message });
  }
}

function invalid(what: string, value: string, expected: Message): Message {
  return refusal("cli.refuse.invalidValue", { what, value, expected });
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
    ["--tick", options.tick.length > 0],
    ["--untick", options.untick.length > 0],
  ];
  const [what] = onlyWithWrite.find(([, given]) => given) ?? [];
  return what === undefined ? null : refusal("cli.refuse.needsWrite", { what });
}

function requestOf(files: readonly string[], options: Options): CheckRequest | Message {
  const locale = lang.safeParse(options.lang);
  if (!locale.success) return invalid("--lang", options.lang, message("cli.expected.lang"));
  const width = options.width === undefined ? null : Number(options.width);
  if (width !== null && !(Number.isInteger(width) && width >= leastWidth)) {
    return invalid("--width", options.width ?? "", message("cli.expected.width"));
  }
  if (files.length === 0) return refusal("cli.refuse.noFile");
  const wrong = contradiction(options);
  if (wrong !== null) return wrong;
  return {
    files,
    locale: locale.data,
    output: options.json ? "json" : options.sarif ? "sarif" : "text",
    html: options.html ?? null,
    write: options.dryRun ? "preview" : options.write ? "copy" : "no",
    out: options.out ?? null,
    overwrite: options.overwrite,
    values: options.values,
    tick: options.tick,
    untick: options.untick,
    profile: options.profile ?? null,
    explain: options.explain,
    colour: options.color ?? null,
    width,
  };
}

/** Help and complaints come in the language asked for, wherever `--lang` stands. */
function localeOf(argv: readonly string[]): Locale {
  const at = argv.indexOf("--lang");
  const inline = argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  return lang.catch("zh-CN").parse(inline ?? argv[at < 0 ? argv.length : at + 1]);
}

/** Reads the command line (without node and script); `columns`: the width for the help. */
export function parseArguments(argv: readonly string[], version: string, columns: number): ParsedArguments {
  const locale = localeOf(argv);
  let text = "";
  const program = command(locale, version, columns).configureOutput({
    writeOut: (out) => (text += out),
    writeErr: () => undefined,
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "show", text };
    return { kind: "refuse", locale, text: refused(error) };
  }
  const request = requestOf(program.args, optionsSchema.parse(program.opts()));
  return "id" in request ? { kind: "refuse", locale, text: request } : { kind: "check", request };
}
