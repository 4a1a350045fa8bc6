import * as z from "zod";
import { message, render, type Locale, type Message } from "../i18n";
import { localeFrom, localeOf, newCommand, readWords, widthFrom, withCommon } from "./command-line";
import { refusal } from "./refusal";

const optionsSchema = z.object({
  json: z.boolean().default(false),
  html: z.string().optional(),
  xlsx: z.string().optional(),
  overwrite: z.boolean().default(false),
  explain: z.boolean().default(false),
  sites: z.string().optional(),
  lang: z.string().default("zh-CN"),
  color: z.boolean().optional(),
  width: z.string().optional(),
});

/** What the user asked of 汇总 or 对比, checked. */
export interface TwoPathsRequest {
  /** Of a roll-up the parent's workbook, of a comparison the old one; null: none was given. */
  readonly first: string | null;
  /** Of a roll-up the folder, of a comparison the new workbook. */
  readonly second: string;
  readonly locale: Locale;
  readonly json: boolean;
  readonly html: string | null;
  /** Where the roll-up goes as a workbook; null: nowhere. */
  readonly xlsx: string | null;
  readonly overwrite: boolean;
  readonly explain: boolean;
  /** File with the sites' names; null: none. */
  readonly sites: string | null;
  /** null: as the terminal allows. */
  readonly colour: boolean | null;
  readonly width: number | null;
}

export type ParsedTwoPaths =
  | { readonly kind: "request"; readonly request: TwoPathsRequest }
  | { readonly kind: "show"; readonly text: string }
  | { readonly kind: "refuse"; readonly locale: Locale; readonly text: Message };

const isMessage = (value: unknown): value is Message => typeof value === "object" && value !== null && "id" in value;

/** Reads the line of `rollup` ([PARENT] FOLDER) or `compare` (OLD NEW); `columns`: the width for the help. */
export function parseTwoPaths(
  name: "rollup" | "compare",
  argv: readonly string[],
  version: string,
  columns: number,
): ParsedTwoPaths {
  const locale = localeOf(argv);
  const say = (id: Message["id"]): string => render(locale, message(id));
  const command = newCommand(name)
    .description(say(`cli.${name}.description`))
    .argument("[path...]", say(`cli.${name}.argument`))
    .option("--json", say("cli.more.option.json"))
    .option("--html <file>", say("cli.more.option.html"))
    .option("--overwrite", say("cli.more.option.overwrite"));
  if (name === "rollup") {
    command
      .option("--xlsx <file>", say("cli.rollup.option.xlsx"))
      .option("--sites <file>", say("cli.rollup.option.sites"))
      .option("--explain", say("cli.rollup.option.explain"));
  }
  withCommon(command, { locale, version, columns, usage: `cli.${name}.usage` });
  command.addHelpText("after", say("cli.more.status") + say(`cli.${name}.help`));
  const read = readWords(command, argv);
  if (read.kind === "show") return read;
  const refuse = (text: Message): ParsedTwoPaths => ({ kind: "refuse", locale, text });
  if (read.kind === "refuse") return refuse(read.text);
  const options = optionsSchema.parse(read.options);
  const wanted = localeFrom(options.lang);
  if (isMessage(wanted)) return refuse(wanted);
  const width = widthFrom(options.width);
  if (isMessage(width)) return refuse(width);
  const [one, two] = read.words;
  const few = name === "compare" ? 2 : 1;
  if (one === undefined || read.words.length < few || read.words.length > 2) {
    return refuse(refusal(`cli.${name}.words`));
  }
  if (options.xlsx !== undefined && !/\.xlsx$/i.test(options.xlsx)) {
    return refuse(message("cli.write.wrongExtension", { path: options.xlsx, expected: ".xlsx" }));
  }
  return {
    kind: "request",
    request: {
      first: two === undefined ? null : one,
      second: two ?? one,
      locale: wanted,
      json: options.json,
      html: options.html ?? null,
      xlsx: options.xlsx ?? null,
      overwrite: options.overwrite,
      explain: options.explain,
      sites: options.sites ?? null,
      colour: options.color ?? null,
      width,
    },
  };
}
