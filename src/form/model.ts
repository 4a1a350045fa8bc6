import type { Message } from "../i18n";
import type { QuantityContext, Reading } from "../quantity";
import type { Cell } from "../sheet";

/** Which known layout a form follows; `generic-*`: read by its header words alone. */
export type LayoutId =
  | "project-national"
  | "department-national"
  | "department-changsha"
  | "project-sichuan"
  | "linking-fund"
  | "project-yunnan"
  | "project-hubei"
  | "project-beijing"
  | "department-chongqing"
  | "project-yinchuan"
  | "transfer-fund"
  | "report-table"
  | "review-table"
  | "generic-project"
  | "generic-department";

/** A cell that should hold a number: 分值, 得分, 预算数 … */
export interface NumericCell {
  readonly cell: Cell;
  /** As the form counts: points, the form's money unit, or a fraction for a rate. null unless `state` is "number". */
  readonly value: number | null;
  /** `blank`: empty. `marker`: —, /, 无: not applicable. `unreadable`: something that is no number (words, an error value). */
  readonly state: "number" | "blank" | "marker" | "unreadable";
  /** The number stands inside a longer text of the cell (总分：98.5分, 培训场次(10分)), which must not be overwritten. */
  readonly inText?: true;
}

/** 资金行. */
export type FundSource = "total" | "fiscal" | "carryover" | "special-account" | "unit" | "superior" | "local" | "other";

/** A row of the fund block (资金情况, 预算执行情况). Amounts are in the form's own unit. */
export interface FundRow {
  readonly row: number;
  readonly source: FundSource;
  readonly label: string;
  readonly labelCell: Cell;
  /** 年初预算数. */
  readonly initialBudget: NumericCell | null;
  /** 全年预算数(A): the adjusted budget; where a form has only 年初预算数, that. */
  readonly budget: NumericCell | null;
  /** 全年执行数(B). */
  readonly executed: NumericCell | null;
  /** 上级财政转移支付(C), Changsha's form. */
  readonly transferred: NumericCell | null;
  /** 到位（下达）数, where it stands beside the budget: what a rate may have been taken of. */
  readonly issued: NumericCell | null;
  /** 分值 of the execution rate, in points. */
  readonly weight: NumericCell | null;
  /** From which rate on 预算执行率 is met where it is a row of the indicator table with a target of its own (≥95%), a fraction. */
  readonly rateWanted: number | null;
  /** 执行率 as stated, a fraction. */
  readonly rate: NumericCell | null;
  /** 得分 as stated, in points. */
  readonly score: NumericCell | null;
  /** 原因 beside the row, where the form has such a column. */
  readonly reason: Cell | null;
}

export interface FundBlock {
  readonly headRow: number;
  readonly rows: readonly FundRow[];
  /** 元, 万元, 亿元 as the header says; null: not stated. */
  readonly amountUnit: "元" | "万元" | "亿元" | null;
  /** Points for execution stated in the block's heading, e.g. (20分); null: none. */
  readonly headingPoints: number | null;
  /** The rate's formula as printed in its head, e.g. (B-C)/A; null where none is printed. */
  readonly rateFormula: "B/A" | "(B-C)/A" | null;
}

/** 年度总体目标: what was planned and what was achieved, in words. */
export interface Goal {
  readonly planned: Cell | null;
  readonly achieved: Cell | null;
}

/** The five level-1 kinds that weights are set for; `other`: a name of its own (项目管理, 项目决策). */
export type Level1Kind = "cost" | "output" | "benefit" | "satisfaction" | "other";

/** 一级/二级指标 as it stands over a row, whether merged, repeated or written once. */
export interface LevelHeading {
  /** Without line breaks and bracketed points: 产出指标. */
  readonly name: string;
  readonly cell: Cell;
  /** Points in the heading itself, "产出指标(50分)"; null: none. */
  readonly points: number | null;
}

/**
 * One row of the indicator block. `indicator`: carries one. `empty`: a named second level without indicator
 * (生态效益指标 with nothing behind it).
 */
export interface Indicator {
  readonly row: number;
  readonly kind: "indicator" | "empty";
  readonly hidden: boolean;
  readonly level1: LevelHeading | null;
  readonly level1Kind: Level1Kind;
  readonly level2: LevelHeading | null;
  /** 三级指标, or the indicator's name in a flat list; null when `kind` is "empty". */
  readonly name: string | null;
  readonly nameCell: Cell | null;
  /** 目标内容, Changsha. */
  readonly content: string | null;
  readonly contentCell: Cell | null;
  readonly comparatorCell: Cell | null;
  readonly unitCell: Cell | null;
  readonly targetCell: Cell | null;
  readonly actualCell: Cell | null;
  readonly target: Reading;
  readonly actual: Reading;
  /** 用户的理解: the clearer wording that was read in place of a cell's text; left out where the cells were read. */
  readonly clarified?: { readonly target?: string; readonly actual?: string };
  /** What target and actual were read with, for comparing them. */
  readonly context: QuantityContext;
  /** 分值, in points; null: the form has no such column. */
  readonly weight: NumericCell | null;
  /** 得分 as stated, in points. */
  readonly score: NumericCell | null;
  /** 偏差原因分析; the cell is there also when it is empty, null when the form has no such column. */
  readonly reason: Cell | null;
  /** 评分标准 that the row sets itself (每少1场扣2分), unlike one that only says that the share counts; null: none. */
  readonly ownRule: Cell | null;
  /** 改进措施 where it has a column of its own. */
  readonly measures: Cell | null;
}

/** 总分/合计 row. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly labelCell: Cell;
  readonly weight: NumericCell | null;
  readonly score: NumericCell | null;
  /** 等级 as printed: 优, 良, 中, 差. */
  readonly grade: { readonly text: string; readonly cell: Cell } | null;
}

/** A printed subtotal (小计) inside the indicator block. */
export interface SubtotalRow {
  readonly row: number;
  readonly labelCell: Cell;
  /** The level-1 heading it closes; null when it cannot be told. */
  readonly level1: LevelHeading | null;
  readonly weight: NumericCell | null;
  readonly score: NumericCell | null;
}

/** What columns of the indicator and fund blocks mean; the words in `header` decide. */
export type ColumnRole =
  | "sequence"
  | "level1"
  | "level2"
  | "name"
  | "content"
  | "comparator"
  | "unit"
  | "actualUnit"
  | "target"
  | "initialTarget"
  | "actual"
  | "weight"
  | "score"
  | "scoreRatio"
  | "scoringMethod"
  | "completion"
  | "reason"
  | "measures"
  | "reviewedActual"
  | "reviewedScore"
  | "deviation"
  | "note"
  | "core"
  | "source"
  | "initialBudget"
  | "budget"
  | "executed"
  | "transferred"
  | "issued"
  | "rate"
  | "rateWeight";

export interface ColumnReading {
  readonly block: "fund" | "indicator";
  readonly column: number;
  readonly header: string;
  readonly headerCell: Cell;
  /** null: not understood; its cells are left alone. */
  readonly role: ColumnRole | null;
}

/** 识别覆盖: how much of the form was understood. */
export interface Coverage {
  readonly columns: readonly ColumnReading[];
  /** Rows inside the form's blocks that were passed over, and why. */
  readonly skippedRows: readonly {
    readonly row: number;
    readonly reason: "template" | "repeated-head" | "note" | "not-understood";
    readonly text: string;
  }[];
  /** Understood columns and rows as a fraction of all inside the blocks, 0–1. */
  readonly share: number;
}

/** One of the forms on a sheet. */
export interface FormOnSheet {
  /** 项目名称, else the unit's name; "": it names neither. */
  readonly name: string;
  /** The sheet's own numbers of its first and last row. */
  readonly from: number;
  readonly until: number;
}

/** A self-evaluation form (自评表) with every field's cell. */
export interface Form {
  readonly sheet: string;
  /** Which of the sheet's forms it is, from 1 in the order of the sheet. */
  readonly nth: number;
  /** The sheet's forms, this one among them. */
  readonly onSheet: readonly FormOnSheet[];
  readonly layout: LayoutId;
  /** Why this layout: which words decided. */
  readonly layoutReason: Message;
  readonly subject: "project" | "department";
  readonly title: string;
  readonly titleCell: Cell | null;
  readonly year: number | null;
  /** Province or city recognised from the header, e.g. "湖北"; null: none. */
  readonly place: string | null;
  readonly unitName: string | null;
  readonly projectName: string | null;
  readonly funds: FundBlock | null;
  readonly goals: readonly Goal[];
  /** Rows in sheet order; template rows are left out (see coverage). */
  readonly indicators: readonly Indicator[];
  readonly indicatorHeadRow: number;
  /** Points that stand beside the indicator blocks, added up (湖北: 年度绩效目标1(40分), 年度绩效目标2(40分)); null: none. */
  readonly blockPoints: { readonly points: number; readonly cells: readonly Cell[] } | null;
  readonly subtotals: readonly SubtotalRow[];
  readonly total: TotalRow | null;
  /** The total score as the header prints it (自评得分 | 98), where the table has a total row, too. */
  readonly headTotal: NumericCell | null;
  /** One reason cell for the whole form (Hubei: 偏差大或目标未完成原因分析). */
  readonly commonReason: Cell | null;
  /** 注/说明 lines under the table. */
  readonly notes: readonly Cell[];
  readonly coverage: Coverage;
  /** How many further forms stand to the right on the same sheet and were not read. */
  readonly furtherForms: number;
  /** What a user should know of the reading itself, e.g. the form ends without a total row. */
  readonly remarks: readonly Message[];
  /** True where the table ends in the middle: no total row although the layout has one. */
  readonly cutOff: boolean;
}

/** What a sheet turned out to hold. `declined`: a form of another kind (整体支出评分表) that is recognised but not scored. */
export type FormReading =
  | { readonly kind: "form"; readonly form: Form }
  | { readonly kind: "declined"; readonly reason: Message }
  | { readonly kind: "none"; readonly reason: Message };
