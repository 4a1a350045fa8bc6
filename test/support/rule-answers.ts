import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { render, type Message } from "../../src/i18n";
import { checkRules, type Finding, type Remedy, type Rule } from "../../src/rules";
import { casesOf, evaluationOf } from "./rule-fixture";

/**
 * All that a rule says of its fixtures, as a user reads it in both languages: test/data/rules/answers/<id>.txt. The files
 * were written by the program (ANSWERS=write npx jest test/unit/rules/answers) and are read through whenever they change:
 * they show what a change does to wording, values and remedies. What is right is written by hand, in the fixtures.
 */
const folder = join(__dirname, "..", "data", "rules", "answers");
const fileOf = (id: string): string => join(folder, `${id}.txt`);

const both = (message: Message): string => `${render("zh-CN", message)} | ${render("en", message)}`;

function remedyInFull(kind: string, remedy: Remedy | undefined): readonly string[] {
  if (remedy === undefined) return [];
  const changes = remedy.changes.map(({ cell, value, numberFormat }) => {
    const format = numberFormat === null ? "" : ` as ${numberFormat}`;
    return `${cell.address}=${JSON.stringify(value)}${format}`;
  });
  return [`  ${kind}: ${both(remedy.text)} [${changes.join(", ")}]`];
}

function findingInFull(finding: Finding): readonly string[] {
  const { kind, level, cell, row, message, seen, expected, advice, fix, suggestion } = finding;
  const weight = level === "none" ? kind : `${kind} ${level}`;
  return [
    `${weight} ${cell ?? "-"} ${row ?? "-"}: ${both(message)}`,
    ...(seen === null ? [] : [`  seen: ${seen}`]),
    ...(expected === null ? [] : [`  expected: ${expected}`]),
    ...(advice === null ? [] : [`  advice: ${both(advice)}`]),
    ...remedyInFull("fix", fix),
    ...remedyInFull("suggestion", suggestion),
  ];
}

/** Every case of a rule with all that is said of it. */
export function answersOf(rule: Rule): string {
  const blocks = casesOf(rule.id).map((one) =>
    [`## ${one.case}`, ...checkRules(evaluationOf(one), [rule]).flatMap(findingInFull)].join("\n"),
  );
  return `# ${both(rule.title)}\n\n${blocks.join("\n\n")}\n`;
}

export function expectedAnswersOf(id: string): string {
  return existsSync(fileOf(id)) ? readFileSync(fileOf(id), "utf8") : "";
}

export function writeAnswersOf(rule: Rule): void {
  writeFileSync(fileOf(rule.id), answersOf(rule));
}

/** The rules that have a file of answers. */
export function answeredIds(): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(".txt", ""));
}
