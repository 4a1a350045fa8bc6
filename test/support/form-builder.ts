import type { FundRow, Form, Indicator, Level1Kind, LevelHeading, NumericCell, TotalRow } from "../../src/form";
import { message } from "../../src/i18n";
import { readActual, readTarget, type QuantityContext, type Reading } from "../../src/quantity";
import { isUncalculated, type Cell } from "../../src/sheet";
import { addressOf, columnNumber } from "../../src/sheet/address";

/**
 * Small forms for tests, laid out like the national 项目支出绩效自评表:
 *
 *     fund block, head row 5, rows from 6:   label B | initial C | budget D | executed E | transferred F | weight G | rate H | score I | reason J
 *     indicators, head row 13, rows from 14: level1 A | level2 B | name C | content D | target E | actual F | weight G | score H | reason I | unit K | comparator L | own rule M
 *     total row right below the indicators:  label A | weight G | score H | grade I
 *
 *     aForm({ indicators: [{ target: "≥30场", actual: "43", weight: 6, score: 6 }] })
 *
 * A field is what stands in its cell: a number, a text ("—", "10" for a number kept as text), null or left out for an
 * empty cell, `{ value, formula, numberFormat, text }` for the rest. `without` takes a column away altogether.
 */
export type CellInput =
  | string
  | number
  | null
  | {
      readonly value: string | number | null;
      readonly formula?: string;
      readonly numberFormat?: string;
      readonly text?: string;
    };

export interface IndicatorSpec {
  readonly row?: number;
  readonly kind?: "indicator" | "empty";
  readonly hidden?: boolean;
  readonly level1?: string | null;
  readonly level1Kind?: Level1Kind;
  readonly level1Points?: number;
  readonly level2?: string | null;
  readonly level2Points?: number;
  readonly name?: string;
  readonly content?: string;
  readonly unitColumn?: string;
  readonly comparatorColumn?: string;
  /** What the cell holds, or a reading made by hand. */
  readonly target?: CellInput | Reading;
  readonly actual?: CellInput | Reading;
  readonly weight?: CellInput;
  readonly score?: CellInput;
  readonly reason?: CellInput;
  readonly ownRule?: CellInput;
  readonly measures?: CellInput;
  /** Columns this row's form does not have. */
  readonly without?: readonly Column[];
}

export interface FundSpec {
  readonly row?: number;
  readonly source?: FundRow["source"];
  readonly label?: string;
  readonly initialBudget?: CellInput;
  /** The form has no other column of budgets. */
  readonly initialOnly?: boolean;
  readonly budget?: CellInput;
  readonly executed?: CellInput;
  readonly transferred?: CellInput;
  readonly issued?: CellInput;
  readonly rateWanted?: number;
  readonly weight?: CellInput;
  readonly rate?: CellInput;
  readonly score?: CellInput;
  readonly reason?: CellInput;
  readonly without?: readonly Column[];
}

export interface TotalSpec {
  readonly row?: number;
  readonly weight?: CellInput;
  readonly score?: CellInput;
  /** Left out: the form prints no grade. */
  readonly grade?: string;
}

export type Column = "weight" | "score" | "reason" | "rate";

export interface FormSpec extends Partial<Omit<Form, "funds" | "indicators" | "total" | "headTotal" | "commonReason">> {
  readonly funds?: readonly FundSpec[] | null;
  readonly headingPoints?: number | null;
  readonly rateFormula?: "B/A" | "(B-C)/A" | null;
  readonly amountUnit?: "元" | "万元" | "亿元" | null;
  readonly indicators?: readonly (IndicatorSpec | Indicator)[];
  readonly total?: TotalSpec | null;
  /** 自评得分 in the header. */
  readonly headTotal?: CellInput;
  readonly commonReason?: CellInput;
  /** Columns that the whole form lacks. */
  readonly without?: readonly Column[];
}

/** One cell; `at` is its A1 address. */
export function aCell(at: string, input: CellInput = null): Cell {
  const letters = at.replace(/\d+/, "");
  const row = Number(at.slice(letters.length));
  const column = columnNumber(letters);
  const given = typeof input === "object" && input !== null ? input : { value: input };
  const numberFormat = given.numberFormat ?? "General";
  const text = given.text ?? shown(given.value, numberFormat);
  return {
    address: addressOf(row, column),
    row,
    column,
    text,
    plain: text.normalize("NFKC").trim(),
    value: given.value,
    formula: given.formula ?? null,
    numberFormat,
    area: { top: row, left: column, bottom: row, right: column },
  };
}

function shown(value: string | number | null, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "number" && numberFormat.includes("%")) {
    return `${(value * 100).toFixed(numberFormat.split(".")[1]?.replace("%", "").length ?? 0)}%`;
  }
  return String(value);
}

/** A cell that should hold a number, with its state read off as the form room does: "1,200" and "95%" are numbers. */
export function aNumericCell(at: string, input: CellInput = null): NumericCell {
  return numericCellOf(aCell(at, input));
}

export function numericCellOf(cell: Cell): NumericCell {
  if (typeof cell.value === "number") return { cell, value: cell.value, state: "number" };
  if (cell.plain === "") return { cell, value: null, state: isUncalculated(cell) ? "unreadable" : "blank" };
  if (/^(?:[-—–/]+|无)$/.test(cell.plain)) return { cell, value: null, state: "marker" };
  const match = /^(-?[\d,]*\.?\d+)(%?)$/.exec(cell.plain);
  if (match === null) return { cell, value: null, state: "unreadable" };
  const number = Number((match[1] ?? "").replaceAll(",", ""));
  return { cell, value: match[2] === "%" ? number / 100 : number, state: "number" };
}

const level1Kinds: readonly (readonly [RegExp, Level1Kind])[] = [
  [/成本/, "cost"],
  [/产出/, "output"],
  [/效益/, "benefit"],
  [/满意/, "satisfaction"],
];

function heading(address: string, name: string | null | undefined, points: number | null): LevelHeading | null {
  return name === null || name === undefined ? null : { name, cell: aCell(address, name), points };
}

function isReading(given: CellInput | Reading): given is Reading {
  return typeof given === "object" && given !== null && "kind" in given;
}

function written(cell: Cell): { text: string; number: number | null; percentFormat: boolean } {
  return {
    text: cell.text,
    number: typeof cell.value === "number" ? cell.value : null,
    percentFormat: cell.numberFormat.includes("%"),
  };
}

/** One indicator row, by default at row 14. Targets and actuals given as text are read by the quantity room. */
export function anIndicator(spec: IndicatorSpec = {}, form: Pick<FormSpec, "year" | "without"> = {}): Indicator {
  const row = spec.row ?? 14;
  const lacks = (column: Column): boolean => (spec.without ?? form.without ?? []).includes(column);
  const level1 = spec.level1 === undefined ? "产出指标" : spec.level1;
  const level2 = spec.level2 === undefined ? "数量指标" : spec.level2;
  const name = spec.name ?? "开展培训场次";
  const empty = spec.kind === "empty";
  const context: QuantityContext = {
    level1: level1 ?? "",
    level2: level2 ?? "",
    name: empty ? "" : name,
    content: spec.content ?? "",
    unitColumn: spec.unitColumn ?? "",
    comparatorColumn: spec.comparatorColumn ?? "",
    year: form.year ?? null,
  };
  const given = { target: spec.target ?? null, actual: spec.actual ?? null };
  const targetCell = aCell(`E${row}`, isReading(given.target) ? given.target.text : given.target);
  const actualCell = aCell(`F${row}`, isReading(given.actual) ? given.actual.text : given.actual);
  const target = isReading(given.target) ? given.target : readTarget(written(targetCell), context);
  return {
    row,
    kind: spec.kind ?? "indicator",
    hidden: spec.hidden ?? false,
    level1: heading(`A${row}`, level1, spec.level1Points ?? null),
    level1Kind: spec.level1Kind ?? level1Kinds.find(([pattern]) => pattern.test(level1 ?? ""))?.[1] ?? "other",
    level2: heading(`B${row}`, level2, spec.level2Points ?? null),
    name: empty ? null : name,
    nameCell: empty ? null : aCell(`C${row}`, name),
    content: spec.content ?? null,
    contentCell: spec.content === undefined ? null : aCell(`D${row}`, spec.content),
    comparatorCell: spec.comparatorColumn === undefined ? null : aCell(`L${row}`, spec.comparatorColumn),
    unitCell: spec.unitColumn === undefined ? null : aCell(`K${row}`, spec.unitColumn),
    targetCell,
    actualCell,
    target,
    actual: isReading(given.actual) ? given.actual : readActual(written(actualCell), target, context),
    context,
    weight: lacks("weight") ? null : aNumericCell(`G${row}`, spec.weight),
    score: lacks("score") ? null : aNumericCell(`H${row}`, spec.score),
    reason: lacks("reason") ? null : aCell(`I${row}`, spec.reason),
    ownRule: spec.ownRule === undefined ? null : aCell(`M${row}`, spec.ownRule),
    measures: spec.measures === undefined ? null : aCell(`J${row}`, spec.measures),
  };
}

/** One fund row, by default the total row (年度资金总额) at row 6. */
export function aFundRow(spec: FundSpec = {}, form: Pick<FormSpec, "without"> = {}): FundRow {
  const row = spec.row ?? 6;
  const lacks = (column: Column): boolean => (spec.without ?? form.without ?? []).includes(column);
  const label =
    spec.label ?? (spec.source === undefined || spec.source === "total" ? "年度资金总额" : "其中：财政拨款");
  const initialBudget = spec.initialBudget === undefined ? null : aNumericCell(`C${row}`, spec.initialBudget);
  return {
    row,
    source: spec.source ?? "total",
    label,
    labelCell: aCell(`B${row}`, label),
    initialBudget,
    budget: spec.initialOnly === true && initialBudget !== null ? initialBudget : aNumericCell(`D${row}`, spec.budget),
    executed: aNumericCell(`E${row}`, spec.executed),
    transferred: spec.transferred === undefined ? null : aNumericCell(`F${row}`, spec.transferred),
    issued: spec.issued === undefined ? null : aNumericCell(`K${row}`, spec.issued),
    rateWanted: spec.rateWanted ?? null,
    weight: lacks("weight") ? null : aNumericCell(`G${row}`, spec.weight),
    rate: lacks("rate") ? null : aNumericCell(`H${row}`, spec.rate),
    score: lacks("score") ? null : aNumericCell(`I${row}`, spec.score),
    reason: spec.reason === undefined ? null : aCell(`J${row}`, spec.reason),
  };
}

function aTotalRow(spec: TotalSpec, row: number, form: Pick<FormSpec, "without">): TotalRow {
  const at = spec.row ?? row;
  const lacks = (column: Column): boolean => (form.without ?? []).includes(column);
  return {
    row: at,
    label: "总分",
    labelCell: aCell(`A${at}`, "总分"),
    weight: lacks("weight") ? null : aNumericCell(`G${at}`, spec.weight),
    score: lacks("score") ? null : aNumericCell(`H${at}`, spec.score),
    grade: spec.grade === undefined ? null : { text: spec.grade, cell: aCell(`I${at}`, spec.grade) },
  };
}

function isIndicator(spec: IndicatorSpec | Indicator): spec is Indicator {
  return "context" in spec;
}

/** A whole form; without arguments a project form with an empty fund row, no indicators and an empty total row. */
export function aForm(spec: FormSpec = {}): Form {
  const {
    funds,
    headingPoints,
    rateFormula,
    amountUnit,
    indicators = [],
    total,
    headTotal,
    commonReason,
    without,
    ...rest
  } = spec;
  const columns = without === undefined ? {} : { without };
  const year = rest.year ?? null;
  const rows = indicators.map((one, index) =>
    isIndicator(one) ? one : anIndicator({ ...one, row: one.row ?? 14 + index }, { year, ...columns }),
  );
  const totalRow = Math.max(13, ...rows.map(({ row }) => row)) + 1;
  return {
    sheet: "自评表",
    nth: 1,
    onSheet: [{ name: "", from: 1, until: 14 }],
    layout: "project-national",
    layoutReason: message("profile.reason.default"),
    subject: "project",
    title: "项目支出绩效自评表",
    titleCell: aCell("A1", "项目支出绩效自评表"),
    year,
    place: null,
    unitName: null,
    projectName: null,
    funds:
      funds === null
        ? null
        : {
            headRow: 5,
            rows: (funds ?? [{}]).map((one, index) =>
              aFundRow(
                { ...one, row: one.row ?? 6 + index, source: one.source ?? (index === 0 ? "total" : "fiscal") },
                columns,
              ),
            ),
            amountUnit: amountUnit === undefined ? "万元" : amountUnit,
            headingPoints: headingPoints ?? null,
            rateFormula: rateFormula ?? null,
          },
    goals: [],
    indicators: rows,
    indicatorHeadRow: 13,
    blockPoints: null,
    subtotals: [],
    total: total === null ? null : aTotalRow(total ?? {}, totalRow, columns),
    headTotal: headTotal === undefined ? null : aNumericCell("H4", headTotal),
    commonReason: commonReason === undefined ? null : aCell(`C${totalRow + 1}`, commonReason),
    notes: [],
    coverage: { columns: [], skippedRows: [], share: 1 },
    furtherForms: 0,
    remarks: [],
    cutOff: false,
    ...rest,
  };
}
