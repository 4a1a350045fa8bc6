import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { render, type Message } from "../../src/i18n";
import type { Comparison, Quantity, QuantityContext, Reading, TimeSpan, Written } from "../../src/quantity";
import { answer, contextOf, readWordings, written } from "../unit/quantity/wordings";

/**
 * Everything that the reading of a target and an actual comes to, as text: test/data/quantity/answers.txt. The file was
 * written by the program (ANSWERS=write npx jest test/unit/quantity/answers) and is looked through whenever it changes: it shows what a change to
 * the language does to wordings that nobody thought of. What is right is written by hand, in wordings.tsv.
 */
const folder = join(__dirname, "..", "data", "quantity");
const answersFile = join(folder, "answers.txt");

const said = (messages: readonly Message[]): string => messages.map((one) => render("zh-CN", one)).join("；");
const flag = (set: boolean, name: string): string => (set ? ` ${name}` : "");

function quantityInFull({ comparator, value, upTo, unit, approximate, scope, start, end }: Quantity): string {
  const range = upTo === null ? "" : `~${upTo}`;
  return `${comparator}${value}${range}${unit}${flag(approximate, "约")}${flag(scope !== "", scope)}@${start}-${end}`;
}

const timeInFull = ({ year, fromMonth, toMonth, day, deadline }: TimeSpan): string =>
  `${year ?? "?"}/${fromMonth ?? "?"}-${toMonth ?? "?"}/${day ?? "?"}${flag(deadline, "前")}`;

export function readingInFull(reading: Reading): string {
  const { kind, comparator, value, upTo, unit, approximate, scope, quantities, time, band, inferred, doubts } = reading;
  return [
    kind,
    `${comparator}${value ?? ""}${upTo === null ? "" : `~${upTo}`}${unit}${flag(approximate, "约")}${flag(scope !== "", scope)}`,
    quantities.map(quantityInFull).join(" "),
    time === null ? "" : timeInFull(time),
    band ?? "",
    said(inferred),
    said(doubts),
  ].join("|");
}

export function comparisonInFull(comparison: Comparison): string {
  const { met, ratio, direction, directionInferred, directionReason, targetValue, actualValue, unit, doubts } =
    comparison;
  return [
    met === null ? "?" : String(met),
    ratio === null ? "" : ratio.toFixed(6),
    `${direction ?? ""}${flag(directionInferred, "推断")}`,
    directionReason === null ? "" : said([directionReason]),
    `${targetValue ?? ""} ${actualValue ?? ""} ${unit}`.trim(),
    said(doubts),
  ].join("|");
}

interface Case {
  readonly target: Written;
  readonly actual: Written;
  readonly context: QuantityContext;
}

/** The wordings of the table, and every target of wide.txt with every actual of it. */
export function groups(): ReadonlyMap<string, readonly Case[]> {
  const found = new Map<string, Case[]>();
  const add = (group: string, one: Case): void => {
    found.set(group, [...(found.get(group) ?? []), one]);
  };
  readWordings().forEach((wording, index) => {
    const context = contextOf(wording);
    add(`wordings ${Math.floor(index / 10)}`, {
      target: written(wording.target),
      actual: written(wording.actual),
      context,
    });
  });
  const [targets = [], actuals = []] = readFileSync(join(folder, "wide.txt"), "utf8")
    .split("\n\n")
    .map((block) => block.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
  for (const line of targets) {
    const [target = "", level2 = "", name = "", unit = "", comparator = ""] = line.split("|");
    const context = contextOf({ level2, name, unit, comparator });
    for (const actual of actuals) add(line, { target: written(target), actual: written(actual), context });
  }
  return found;
}

/** A line for each case of a group: how both sides were read, the target only where it is another one, and what they come to. */
export function answersInFull(cases: readonly Case[]): readonly string[] {
  let last = "";
  return cases.flatMap(({ target, actual, context }) => {
    const got = answer(target, actual, context);
    const wanted = `${target.text} → ${readingInFull(got.target)}`;
    const lines = [
      ...(wanted === last ? [] : [wanted]),
      `  ${actual.text} → ${readingInFull(got.actual)} → ${comparisonInFull(got.comparison)}`,
    ];
    last = wanted;
    return lines.map((line) => line.replaceAll("\n", "⏎"));
  });
}

/** Takes over what the readings come to now. */
export function writeAnswers(): void {
  const blocks = [...groups()].map(([group, cases]) => [`## ${group}`, ...answersInFull(cases), ""].join("\n"));
  writeFileSync(answersFile, blocks.join("\n"));
}

/** The file by group. */
export function expectedAnswers(): ReadonlyMap<string, readonly string[]> {
  const blocks = readFileSync(answersFile, "utf8").split(/^## /m).slice(1);
  return new Map(
    blocks.map((block) => {
      const [group = "", ...lines] = block.split("\n");
      return [group, lines.filter((line) => line !== "")];
    }),
  );
}
