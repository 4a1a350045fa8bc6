import { columnLetters } from "../../../sheet";
import type { BookCell, BookChart, BookSheet } from "../../book/model";
import { reference } from "../../book/model";
import { say, type Speaker } from "../../say";
import { levelText } from "../../values";
import type { RollUpResult } from "../schema";
import { alike, computed, plain, rateCell } from "../../book/cells";
import { indicatorScore } from "./indicators-sheet";
import { siteColumn } from "./sites-sheet";

/** More bars than that cannot be told apart on one page. */
const mostBars = 40;

function ratesChart(speaker: Speaker, result: RollUpResult): BookChart[] {
  const { sites } = result;
  const shown = sites.slice(0, mostBars);
  if (shown.length < 2 || shown.every(({ rate }) => rate === null)) return [];
  const sheet = say(speaker, "review.rollup.book.sites");
  return [
    {
      title: say(speaker, "review.rollup.book.rates"),
      measure: say(speaker, "review.rollup.col.rate"),
      bars: "lying",
      format: "0%",
      colours: ["0F6C5C"],
      names: { sheet, column: 1, from: 2, values: shown.map(({ name }) => name) },
      counts: { sheet, column: siteColumn(result, "rate"), from: 2, values: shown.map(({ rate }) => rate) },
      place: { left: 4, right: 11, top: 4, bottom: Math.max(18, 6 + Math.ceil(shown.length * 1.3)) },
    },
  ];
}

/** 汇总: what the sites come to together, each figure a formula over the other sheets. */
export function rollUpOverview(speaker: Speaker, result: RollUpResult): BookSheet {
  const {
    sites,
    indicators,
    findings,
    budget,
    executed,
    transferred,
    rate,
    fundScore,
    fundWeight,
    totals,
    tool,
    unread,
  } = result;
  const name = (id: "sites" | "indicators" | "findings"): string => say(speaker, `review.rollup.book.${id}`);
  const siteTotal = sites.length + 2;
  const indicatorTotal = indicators.length + 2;
  const rows: BookCell[][] = [
    [plain(say(speaker, "review.rollup.title"), "title")],
    [plain(say(speaker, "review.rollup.book.hint", { tool: tool.name, version: tool.version }), "hint")],
    [],
    [plain(say(speaker, "report.book.item"), "head"), plain(say(speaker, "report.book.value"), "head")],
  ];
  const put = (label: string, cell: BookCell): string => {
    rows.push([plain(label, "label"), cell]);
    return `B${rows.length}`;
  };
  const unit = result.amountUnit ?? say(speaker, "review.rollup.unitUnknown");
  const amount = (id: "budget" | "executed" | "transferred", value: number | null): string => {
    const label = say(speaker, "review.rollup.book.inUnit", { text: say(speaker, `review.rollup.col.${id}`), unit });
    const cell = `${columnLetters(siteColumn(result, id))}${siteTotal}`;
    return put(label, computed(value, "amount", reference(name("sites"), cell)));
  };
  if (result.parent !== null) put(say(speaker, "review.rollup.book.parent"), plain(result.parent));
  const area = reference(name("sites"), `A2:A${sites.length + 1}`);
  put(say(speaker, "review.rollup.book.count"), computed(sites.length, "number", `COUNTA(${area})`));
  const at = {
    budget: amount("budget", budget.value),
    executed: amount("executed", executed.value),
    transferred: transferred === null ? null : amount("transferred", transferred.value),
  };
  const sums = { budget: budget.value, executed: executed.value, transferred: transferred?.value ?? null };
  put(say(speaker, "review.rollup.col.rate"), rateCell({ ...sums, rate: rate.value }, at));
  const fundLabel = say(speaker, "review.rollup.book.fundScore", { weight: fundWeight ?? say(speaker, "report.none") });
  const fund = put(fundLabel, plain(fundScore.value, "points"));
  const sum = indicatorScore(indicators);
  const own = put(
    say(speaker, "review.rollup.book.indicatorScore"),
    computed(sum, "points", reference(name("indicators"), `K${indicatorTotal}`)),
  );
  const { value: score } = totals.score;
  const adds = score !== null && sum !== null && alike(score, sum + (fundScore.value ?? 0));
  put(say(speaker, "review.rollup.score"), adds ? computed(score, "points", `${fund}+${own}`) : plain(score, "points"));
  put(say(speaker, "review.rollup.col.worked"), plain(totals.score.explanation.worked));
  put(say(speaker, "review.rollup.book.weight"), plain(totals.weight, "number"));
  put(say(speaker, "review.rollup.book.grade"), plain(totals.grade));
  put(say(speaker, "review.rollup.unread"), plain(unread.length, "number"));
  const levels = reference(name("findings"), `A2:A${Math.max(2, findings.length + unread.length + 1)}`);
  for (const [kind, level] of [
    ["fail", "error"],
    ["fail", "warning"],
    ["review", "note"],
    ["fail", "note"],
  ] as const) {
    const text = levelText(speaker, { kind, level });
    const found = findings.filter((one) => levelText(speaker, one) === text).length;
    const count = level === "error" ? found + unread.length : found;
    put(
      say(speaker, "review.rollup.book.found", { level: text }),
      computed(count, "number", `COUNTIF(${levels},"${text}")`),
    );
  }
  return {
    name: say(speaker, "review.rollup.book.overview"),
    widths: [30, 36, 3, 10, 10, 10, 10, 10, 10, 10, 10],
    headRow: null,
    onePage: true,
    rows,
    merges: ["A1:K1", "A2:K2"],
    charts: ratesChart(speaker, result),
  };
}
