import { Command, CommanderError } from "commander";
import stringWidth from "string-width";
import * as z from "zod";
import { message, render, type Locale, type Message } from "../i18n";
import { wrap } from "../report";
import { refusal } from "./refusal";

/** What all our commands' lines have in common: language, colours, width, help, and how complaints are worded. */

const lang = z.enum(["zh-CN", "en"]);
const leastWidth = 40;

/** A command that neither prints nor ends the program by itself. */
export function newCommand(name: string): Command {
  return new Command(name).usage(" ").exitOverride();
}

/** Closes a command with the options that each has, and its help in the user's language; Chinese characters count two columns. */
export function withCommon(
  command: Command,
  { locale, version, columns, usage }: { locale: Locale; version: string; columns: number; usage: Message["id"] },
): Command {
  const say = (id: Message["id"]): string => render(locale, message(id));
  const titles: Readonly<Record<string, string>> = {
    "Usage:": say("cli.usage"),
    "Arguments:": say("cli.arguments"),
    "Options:": say("cli.options"),
  };
  return command
    .option("--lang <lang>", say("cli.option.lang"))
    .option("--color", say("cli.option.color"))
    .option("--no-color", say("cli.option.noColor"))
    .option("--width <n>", say("cli.option.width"))
    .helpOption("-h, --help", say("cli.option.help"))
    .version(version, "-V, --version", say("cli.option.version"))
    .configureHelp({
      helpWidth: columns,
      commandUsage: () => say(usage),
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

export function invalid(what: string, value: string, expected: Message): Message {
  return refusal("cli.refuse.invalidValue", { what, value, expected });
}

/** Help and complaints come in the language asked for, wherever `--lang` stands. */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.indexOf("--lang");
  const inline = argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  return lang.catch("zh-CN").parse(inline ?? argv[at < 0 ? argv.length : at + 1]);
}

export function localeFrom(value: string): Locale | Message {
  const locale = lang.safeParse(value);
  return locale.success ? locale.data : invalid("--lang", value, message("cli.expected.lang"));
}

/** Columns of `--width`; null: not given. */
export function widthFrom(value: string | undefined): number | null | Message {
  if (value === undefined) return null;
  const width = Number(value);
  const valid = Number.isInteger(width) && width >= leastWidth;
  return valid ? width : invalid("--width", value, message("cli.expected.width"));
}

export type WordsRead =
  | { readonly kind: "words"; readonly words: readonly string[]; readonly options: unknown }
  | { readonly kind: "show"; readonly text: string }
  | { readonly kind: "refuse"; readonly text: Message };

/** Lets commander read the words, and catches what it has to say. */
export function readWords(command: Command, argv: readonly string[]): WordsRead {
  let text = "";
  const program = command.configureOutput({ writeOut: (out) => (text += out), writeErr: () => undefined });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { kind: "show", text } : { kind: "refuse", text: refused(error) };
  }
  return { kind: "words", words: program.args, options: program.opts() };
}
