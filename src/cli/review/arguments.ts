import { availableParallelism } from "node:os";
import type { Command } from "commander";
import * as z from "zod";
import { message, render, type Locale, type Message } from "../../i18n";
import { profileIds } from "../arguments";
import { invalid, localeFrom, localeOf, newCommand, readWords, widthFrom, withCommon } from "../command-line";
import { refusal } from "../refusal";

const optionsSchema = z.object({
  out: z.string().optional(),
  resume: z.boolean().default(false),
  annotate: z.boolean().default(false),
  jobs: z.string().optional(),
  timeLimit: z.string().default("60"),
  profile: z.string().optional(),
  json: z.boolean().default(false),
  sarif: z.boolean().default(false),
  lang: z.string().default("zh-CN"),
  color: z.boolean().optional(),
  width: z.string().optional(),
});

/** What the user asked for, checked. */
export interface ReviewCommand {
  /** Folders, files and patterns. */
  readonly words: readonly string[];
  readonly locale: Locale;
  readonly output: "text" | "json" | "sarif";
  /** Folder for what comes out; null: nothing is written. */
  readonly out: string | null;
  readonly resume: boolean;
  readonly annotate: boolean;
  /** Number of workers. */
  readonly jobs: number;
  /** Milliseconds for one workbook. */
  readonly timeLimit: number;
  readonly profile: string | null;
  /** null: as the terminal allows. */
  readonly colour: boolean | null;
  readonly width: number | null;
}

export type ParsedReview =
  | { readonly kind: "review"; readonly command: ReviewCommand }
  | { readonly kind: "show"; readonly text: string }
  | { readonly kind: "refuse"; readonly locale: Locale; readonly text: Message };

/** More workers than this only take memory from one another. */
const mostJobs = 64;

function command(locale: Locale, version: string, columns: number): Command {
  const say = (id: Message["id"], values = {}): string => render(locale, message(id, values));
  const review = newCommand("review")
    .description(say("cli.review.description"))
    .argument("[folder...]", say("cli.review.argument"))
    .option("--out <folder>", say("cli.review.option.out"))
    .option("--resume", say("cli.review.option.resume"))
    .option("--annotate", say("cli.review.option.annotate"))
    .option("--jobs <n>", say("cli.review.option.jobs"))
    .option("--time-limit <seconds>", say("cli.review.option.timeLimit"))
    .option("--profile <id|file>", say("cli.option.profile", { ids: profileIds }))
    .option("--json", say("cli.review.option.json"))
    .option("--sarif", say("cli.option.sarif"))
    .addHelpText("after", `\n${say("cli.review.help.more")}`);
  return withCommon(review, { locale, version, columns, usage: "cli.review.usage" });
}

/** A whole number within bounds. */
function wholeNumber(what: string, value: string, from: number, to: number): number | Message {
  const number = Number(value);
  const valid = /^\d+$/.test(value) && number >= from && number <= to;
  return valid ? number : invalid(what, value, message("cli.expected.whole", { from, to }));
}

type Options = z.infer<typeof optionsSchema>;

function wrongTogether({ json, sarif, out, resume, annotate }: Options): Message | null {
  if (json && sarif) return refusal("cli.refuse.together", { one: "--json", other: "--sarif" });
  if (out !== undefined) return null;
  if (resume) return refusal("cli.refuse.needsOut", { what: "--resume" });
  return annotate ? refusal("cli.refuse.needsOut", { what: "--annotate" }) : null;
}

function commandOf(words: readonly string[], options: Options): ReviewCommand | Message {
  const locale = localeFrom(options.lang);
  if (typeof locale !== "string") return locale;
  const width = widthFrom(options.width);
  if (typeof width === "object" && width !== null) return width;
  const jobs = wholeNumber("--jobs", options.jobs ?? String(Math.min(mostJobs, availableParallelism())), 1, mostJobs);
  if (typeof jobs === "object") return jobs;
  const seconds = wholeNumber("--time-limit", options.timeLimit, 1, 3600);
  if (typeof seconds === "object") return seconds;
  if (words.length === 0) return refusal("cli.refuse.noFolder");
  const wrong = wrongTogether(options);
  if (wrong !== null) return wrong;
  return {
    words,
    locale,
    output: options.json ? "json" : options.sarif ? "sarif" : "text",
    out: options.out ?? null,
    resume: options.resume,
    annotate: options.annotate,
    jobs,
    timeLimit: seconds * 1000,
    profile: options.profile ?? null,
    colour: options.color ?? null,
    width,
  };
}

/** Reads the command line of `review`; `columns`: the width for the help. */
export function parseReview(argv: readonly string[], version: string, columns: number): ParsedReview {
  const locale = localeOf(argv);
  const read = readWords(command(locale, version, columns), argv);
  if (read.kind === "show") return read;
  if (read.kind === "refuse") return { ...read, locale };
  const wanted = commandOf(read.words, optionsSchema.parse(read.options));
  return "id" in wanted ? { kind: "refuse", locale, text: wanted } : { kind: "review", command: wanted };
}
