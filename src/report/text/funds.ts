import { toldFund } from "../main-fund";
import type { FormSheetResult, FundResult } from "../result-schema";
import { say } from "../say";
import { heading, labelled, type Page } from "./page";
import { table, type Column, type TableCell } from "./table";
import { differs, oneLine, shown, type Style } from "../values";

interface FundColumn extends Column {
  readonly cell: (fund: FundResult) => TableCell;
}

type Field = "initialBudget" | "budget" | "executed" | "transferred" | "statedRate" | "weight" | "statedScore";

function computed(page: Page, style: Style, stated: number | null, value: number | null): TableCell {
  const text = shown(page, style, value);
  return differs(style, stated, value) ? { text, paint: page.colours.red } : text;
}

function fundColumns(page: Page, { funds, form }: FormSheetResult): FundColumn[] {
  const field = (id: Field, style: Style): FundColumn => ({
    title: say(page, `report.funds.${id}`),
    align: "right",
    cell: (fund) => shown(page, style, fund[id]),
  });
  const whereStated = (id: Field, style: Style): FundColumn[] =>
    funds.some((fund) => fund[id] !== null) ? [field(id, style)] : [];
  return [
    { title: say(page, "report.funds.row"), align: "right", cell: ({ row }) => String(row) },
    { title: say(page, "report.funds.label"), align: "left", shrinkTo: 10, cell: ({ label }) => label },
    ...whereStated("initialBudget", "amount"),
    field("budget", "amount"),
    field("executed", "amount"),
    ...(form.rateFormula === "(B-C)/A" ? [field("transferred", "amount")] : []),
    ...whereStated("statedRate", "rate"),
    {
      title: say(page, "report.funds.rate"),
      align: "right",
      cell: ({ statedRate, rate }) => computed(page, "rate", statedRate, rate),
    },
    ...whereStated("weight", "amount"),
    ...whereStated("statedScore", "amount"),
    {
      title: say(page, "report.funds.score"),
      align: "right",
      cell: ({ statedScore, score }) => computed(page, "points", statedScore, score),
    },
  ];
}

/** The fund block with rate and score computed again. */
export function fundLines(page: Page, sheet: FormSheetResult): string[] {
  const { funds, form } = sheet;
  if (funds.length === 0) return [];
  const main = toldFund(funds);
  const columns = fundColumns(page, sheet);
  const rows = funds.map((fund) => columns.map(({ cell }) => cell(fund)));
  const unit = form.amountUnit;
  return [
    ...heading(page, unit === null ? say(page, "report.funds") : say(page, "report.funds.unit", { unit })),
    ...table(page, columns, rows),
    ...(main === null ? [] : labelled(page, oneLine(say(page, "report.funds.rate")), main.rateExplanation.worked)),
    ...(main === null || main.weight === null
      ? []
      : labelled(page, oneLine(say(page, "report.funds.score")), main.scoreExplanation.worked)),
  ];
}
