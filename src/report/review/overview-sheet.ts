import type { ReviewSession } from "../../review";
import { plain } from "../book/cells";
import type { BookCell, BookChart, BookSheet } from "../book/model";
import { say, type Speaker } from "../say";
import { gradeDistribution, scoreDistribution } from "./distributions";
import { fundTotal, moneyUnits, tidy, type RuleCount } from "./figures";
import type { ReviewLine } from "./lines";

const counted = (value: number, formula: string, style: BookCell["style"] = "number"): BookCell => ({
  value,
  style,
  formula,
});

type Rows = BookCell[][];

/** A table of two columns: what is counted and how many. */
function countTable(speaker: Speaker, title: string, rows: readonly (readonly [string, BookCell])[]): Rows {
  return [
    [plain(title, "head"), plain(say(speaker, "report.review.count"), "head")],
    ...rows.map(([label, cell]) => [plain(label, "label"), cell]),
  ];
}

function sumOver(lines: readonly ReviewLine[], id: "errors" | "warnings" | "questions"): number {
  return lines.reduce((sum, { form }) => sum + (form?.[id] ?? 0), 0);
}

function generalTable(speaker: Speaker, session: ReviewSession, lines: readonly ReviewLine[]): Rows {
  const name = (id: "subject" | "findingLevel" | "score"): string => say(speaker, `report.review.name.${id}`);
  const level = (id: "report.level.error" | "report.level.warning" | "report.kind.review", value: number): BookCell =>
    counted(value, `COUNTIF(${name("findingLevel")},"${say(speaker, id)}")`);
  const forms = lines.flatMap(({ form }) => (form === null ? [] : [form]));
  const clean = forms.filter(({ errors, warnings, questions }) => errors + warnings + questions === 0).length;
  const scores = forms.flatMap(({ score }) => (score === null ? [] : [score]));
  const average = scores.length === 0 ? "" : scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const state = (wanted: string): number => session.items.filter((item) => item.state === wanted).length;
  return countTable(speaker, say(speaker, "report.review.overview"), [
    [say(speaker, "report.review.files"), plain(session.items.length, "number")],
    [say(speaker, "report.review.forms"), counted(forms.length, `COUNTIF(${name("subject")},"?*")`)],
    [say(speaker, "report.review.failed"), plain(state("failed"), "number")],
    [say(speaker, "report.review.noForm"), plain(state("no-form"), "number")],
    [say(speaker, "report.review.skipped"), plain(session.skipped.length, "number")],
    [say(speaker, "report.review.errors"), level("report.level.error", sumOver(lines, "errors"))],
    [say(speaker, "report.review.warnings"), level("report.level.warning", sumOver(lines, "warnings"))],
    [say(speaker, "report.review.questions"), level("report.kind.review", sumOver(lines, "questions"))],
    [say(speaker, "report.review.clean"), plain(clean, "number")],
    [
      say(speaker, "report.review.average"),
      {
        value: average === "" ? "" : tidy(average),
        style: "points",
        formula: `IF(COUNT(${name("score")})=0,"",AVERAGE(${name("score")}))`,
      },
    ],
  ]);
}

/** SUMIFS (or COUNTIFS) over the forms that count, each money unit brought to 万元. */
function fundFormula(speaker: Speaker, what: "forms" | "budget" | "executed", subject: string | null): string {
  const name = (id: "subject" | "amountUnit" | "budget" | "executed"): string =>
    say(speaker, `report.review.name.${id}`);
  const scope = subject === null ? "" : `,${name("subject")},"${subject}"`;
  return moneyUnits
    .map(([unit, factor]) => {
      const which = `${name("amountUnit")},"${unit}",${name("budget")},"<>",${name("executed")},"<>"${scope}`;
      if (what === "forms") return `COUNTIFS(${which})`;
      const sum = `SUMIFS(${name(what)},${which})`;
      return factor === 1 ? sum : factor > 1 ? `${sum}*${factor}` : `${sum}/${Math.round(1 / factor)}`;
    })
    .join("+");
}

function fundTable(speaker: Speaker, lines: readonly ReviewLine[], firstRow: number): Rows {
  const heads = ["subject", "forms", "budget", "executed", "rate"] as const;
  const scopes = ["project", "department", null] as const;
  return [
    [plain(say(speaker, "report.review.funds"), "strong")],
    heads.map((id) => plain(say(speaker, `report.review.funds.${id}`), "head")),
    ...scopes.map((scope, at) => {
      const row = firstRow + 2 + at;
      const total = fundTotal(scope === null ? lines : lines.filter(({ form }) => form?.subject === scope));
      const subject = scope === null ? null : say(speaker, `report.review.subject.${scope}`);
      return [
        plain(subject ?? say(speaker, "report.review.funds.all"), "label"),
        counted(total.forms, fundFormula(speaker, "forms", subject)),
        counted(total.budget, fundFormula(speaker, "budget", subject), "amount"),
        counted(total.executed, fundFormula(speaker, "executed", subject), "amount"),
        { value: total.rate ?? "", style: "rate", formula: `IF(C${row}=0,"",D${row}/C${row})` } as const,
      ];
    }),
  ];
}

/** All forms: what a distribution does not know of is what is left of them. */
const allForms = (speaker: Speaker): string => `COUNTIF(${say(speaker, "report.review.name.subject")},"?*")`;

function scoreTable(speaker: Speaker, lines: readonly ReviewLine[]): Rows {
  const name = say(speaker, "report.review.name.score");
  const { title, parts, unknown } = scoreDistribution(speaker, lines);
  const rows = parts.map(({ label, forms, band: [from, to] }): readonly [string, BookCell] => {
    const conditions = [from === null ? [] : [`${name},">=${from}"`], to === null ? [] : [`${name},"<${to}"`]].flat();
    return [label, counted(forms, `COUNTIFS(${conditions.join(",")})`)];
  });
  const open = counted(unknown.forms, `${allForms(speaker)}-COUNT(${name})`);
  return countTable(speaker, title, [...rows, [unknown.label, open]]);
}

function gradeTable(speaker: Speaker, lines: readonly ReviewLine[]): Rows {
  const name = say(speaker, "report.review.name.grade");
  const { title, parts, unknown } = gradeDistribution(speaker, lines);
  const open = counted(unknown.forms, `${allForms(speaker)}-COUNTIF(${name},"?*")`);
  return countTable(speaker, title, [
    ...parts.map(({ label, forms, grade }): readonly [string, BookCell] => [
      label,
      counted(forms, `COUNTIF(${name},"${grade}")`),
    ]),
    [unknown.label, open],
  ]);
}

function decisionTable(speaker: Speaker, lines: readonly ReviewLine[]): Rows {
  const name = say(speaker, "report.review.name.decision");
  const states = ["reviewed", "returned", "accepted"] as const;
  const open = lines.filter(({ decision }) => (decision?.state ?? null) === null).length;
  return countTable(speaker, say(speaker, "report.review.decisions"), [
    ...states.map((state): readonly [string, BookCell] => {
      const text = say(speaker, `report.review.decision.${state}`);
      const count = lines.filter(({ decision }) => decision?.state === state).length;
      return [text, counted(count, `COUNTIF(${name},"${text}")`)];
    }),
    [say(speaker, "report.review.decisions.none"), counted(open, `${lines.length}-COUNTIF(${name},"?*")`)],
  ]);
}

/** A chart beside the tables: its bars are a table's rows below its head. */
function chartOf(
  sheet: string,
  table: { readonly row: number; readonly rows: Rows },
  look: Pick<BookChart, "title" | "measure" | "colours">,
  place: { readonly top: number; readonly bottom: number },
): BookChart {
  const body = table.rows.slice(1);
  const from = table.row + 1;
  return {
    ...look,
    bars: "upright",
    names: { sheet, column: 1, from, values: body.map(([label]) => label?.value ?? null) },
    counts: { sheet, column: 2, from, values: body.map(([, count]) => count?.value ?? null) },
    place: { left: 7, right: 13, ...place },
  };
}

const mostBars = 12;

function rulesChart(speaker: Speaker, counts: readonly RuleCount[]): BookChart[] {
  const sheet = say(speaker, "report.review.sheet.rules");
  const most = counts.slice(0, mostBars);
  if (most.length === 0) return [];
  return [
    {
      title: say(speaker, "report.review.rulesChart"),
      measure: say(speaker, "report.review.findings.measure"),
      bars: "lying",
      colours: ["0F6C5C"],
      names: { sheet, column: 1, from: 2, values: most.map(({ title }) => title) },
      counts: { sheet, column: 7, from: 2, values: most.map(({ total }) => total) },
      place: { left: 7, right: 13, top: 35, bottom: 56 },
    },
  ];
}

/** 汇总: what the review comes to, as formulas over the other sheets, with its distributions as charts. */
export function overviewSheet(
  speaker: Speaker,
  session: ReviewSession,
  lines: readonly ReviewLine[],
  counts: readonly RuleCount[],
): BookSheet {
  const name = say(speaker, "report.review.sheet.overview");
  const { root, tool } = session;
  const title = root === "" ? say(speaker, "report.review.title") : say(speaker, "report.review.titleOf", { root });
  const hint = say(speaker, "report.review.hint", {
    tool: tool.name,
    version: tool.version,
    units: say(speaker, "report.review.sheet.units"),
    findings: say(speaker, "report.review.sheet.findings"),
  });
  const rows: Rows = [[plain(title, "title")], [plain(hint, "hint")], []];
  const put = (table: Rows): { row: number; rows: Rows } => {
    const row = rows.length + 1;
    rows.push(...table, []);
    return { row, rows: table };
  };
  put(generalTable(speaker, session, lines));
  put(fundTable(speaker, lines, rows.length + 1));
  const note = rows.length;
  rows.splice(note - 1, 1, [plain(say(speaker, "report.review.funds.note"), "hint")], []);
  const scores = put(scoreTable(speaker, lines));
  const byGrade = put(gradeTable(speaker, lines));
  put(decisionTable(speaker, lines));
  const measure = say(speaker, "report.review.forms.measure");
  const colours = ["1A7F4B", "0F6C5C", "B25E09", "B42318", "8C959F"] as const;
  return {
    name,
    widths: [34, 14, 18, 18, 14, 3, 10, 10, 10, 10, 10, 10, 10, 10],
    headRow: null,
    onePage: true,
    rows,
    merges: ["A1:N1", "A2:N2", `A${note}:E${note}`],
    charts: [
      chartOf(
        name,
        scores,
        { title: say(speaker, "report.review.scores"), measure, colours: ["0F6C5C"] },
        { top: 4, bottom: 18 },
      ),
      chartOf(
        name,
        byGrade,
        { title: say(speaker, "report.review.grades"), measure, colours },
        { top: 20, bottom: 33 },
      ),
      ...rulesChart(speaker, counts),
    ],
  };
}
