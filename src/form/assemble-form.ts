import { message, type Message } from "../i18n";
import type { Grid } from "../sheet";
import { coverage } from "./coverage";
import { openingWords } from "./decline";
import { withExecution } from "./execution-row";
import type { FundReading } from "./fund-row";
import { readGoals } from "./goals";
import type { Header } from "./header";
import { readIndicatorBlock, type IndicatorBlock } from "./indicator-block";
import type { IndicatorHead } from "./indicator-head";
import { layoutOf } from "./layouts";
import type { ColumnRole, Form, FundBlock, NumericCell, TotalRow } from "./model";
import { printedTotal } from "./printed-total";
import { sharesAsPoints } from "./share-weights";
import type { FormPart } from "./split-forms";

/** One form with what the sheet's other forms say of it. */
export interface FormAmong {
  readonly sheet: string;
  /** The sheet has more rows or columns than were read. */
  readonly truncated: boolean;
  readonly part: FormPart;
  readonly header: Header;
  readonly funds: FundReading | null;
  /** From 1, in the order of the sheet. */
  readonly nth: number;
  readonly onSheet: Form["onSheet"];
}

export function assemble(among: FormAmong): Form {
  const { sheet, part, header, funds: fundsRead, nth, onSheet } = among;
  const { grid, heads, project } = part;
  const [head] = heads;
  const above = head.top - 1;
  const own = project === null;
  const goals = own ? readGoals(grid, grid.top, above) : [];
  const block = readIndicatorBlock(grid, part, header.year);
  const executed = withExecution(fundsRead?.block ?? null, block);
  const inHeader = own ? printedTotal(grid, grid.top, above) : null;
  const printed = block.total ?? inHeader;
  const asRead = {
    funds: executed.funds?.rows ?? [],
    indicators: executed.indicators,
    subtotals: block.subtotals,
    total: printed,
  };
  const points = sharesAsPoints(asRead);
  const { indicators, subtotals, total } = points ?? asRead;
  const funds = executed.funds === null ? null : { ...executed.funds, rows: (points ?? asRead).funds };
  const order = block.maps[0]?.roles ?? [];
  const roles = new Set(order);
  const { id, reason } = layoutOf({
    subject: header.subject,
    // Hardly any layout asks for them.
    get words() {
      return openingWords(grid, head.top);
    },
    roles,
    order,
    funds,
    indicators,
    splitTarget: head.columns.some(({ role, parent }) => role === "comparator" && parent !== null),
    place: header.place,
    hasHead: (word) => head.columns.some(({ label }) => label.word === word),
    goalBlocks: heads.some(({ columns }) =>
      columns.some(({ side, label }) => side && /目标\d?\(?\d+分/.test(label.full)),
    ),
  });
  const scored = roles.has("weight") || roles.has("score");
  const cutOff = scored && own && (block.total === null || total === null) && isCut(grid, block, total !== null);
  return {
    sheet,
    nth,
    onSheet,
    layout: id,
    layoutReason: reason,
    subject: header.subject,
    title: header.title,
    titleCell: header.titleCell,
    year: header.year,
    place: header.place,
    unitName: header.unitName,
    projectName: header.projectName,
    funds,
    goals,
    indicators,
    indicatorHeadRow: head.bottom,
    blockPoints: pointsBeside(heads),
    subtotals,
    total,
    headTotal: block.total === null ? null : outsideFunds(inHeader, funds),
    commonReason: block.commonReason,
    notes: block.notes,
    coverage: coverage(
      head,
      fundsRead?.columns ?? [],
      [...(fundsRead?.skippedRows ?? []), ...block.skippedRows],
      rowCount(funds?.rows.length ?? 0, block),
    ),
    furtherForms: beside(part),
    remarks: [
      ...remarks(among, roles, cutOff, block),
      ...(points === null ? [] : [message("form.remark-share-weights")]),
    ],
    cutOff,
  };
}

/** A second table to the right is not read. */
const beside = ({ heads: [head] }: FormPart): number => (head.beyond > 0 ? 1 : 0);

/** (40分) in the cells beside the indicator blocks. null where a block states none: the sum would then say nothing. */
function pointsBeside(heads: readonly IndicatorHead[]): Form["blockPoints"] {
  const stated = heads.flatMap(({ columns }) => {
    const beside = columns.find(({ side }) => side);
    const found = /(?:^|\D)(\d+(?:\.\d+)?)分/.exec(beside?.label.full ?? "");
    return beside === undefined || found === null ? [] : [{ cell: beside.cell, points: Number(found[1]) }];
  });
  if (stated.length === 0 || stated.length < heads.length) return null;
  return { points: stated.reduce((sum, { points }) => sum + points, 0), cells: stated.map(({ cell }) => cell) };
}

const rowCount = (funds: number, block: IndicatorBlock): number =>
  funds + block.indicators.length + (block.total === null ? 0 : 1);

/** 自评得分 in the header, unless it is what the fund block has for its rate. */
function outsideFunds(inHeader: TotalRow | null, funds: FundBlock | null): NumericCell | null {
  const rows = [funds?.headRow ?? 0, ...(funds?.rows ?? []).map(({ row }) => row)];
  return inHeader === null || (inHeader.row >= Math.min(...rows) && inHeader.row <= Math.max(...rows))
    ? null
    : inHeader.score;
}

/** A scored table without a total row was cut; one whose total stands in its header is cut where nothing follows and the weights fall short of 100. */
function isCut(grid: Grid, block: IndicatorBlock, totalInHeader: boolean): boolean {
  if (!totalInHeader) return true;
  const weights = block.indicators.reduce((sum, { weight }) => sum + (weight?.value ?? 0), 0);
  return block.lastRow >= grid.above(grid.bottom + 1) && weights < 80;
}

function remarks(
  { truncated, part, funds }: FormAmong,
  roles: ReadonlySet<ColumnRole>,
  cutOff: boolean,
  block: IndicatorBlock,
): readonly Message[] {
  const said: Message[] = [];
  if (truncated) said.push(message("form.remark-truncated"));
  if (cutOff) said.push(message("form.remark-cut-off", { row: block.lastRow }));
  if (beside(part) > 0) said.push(message("form.remark-further-forms", { count: beside(part) }));
  if (funds === null) said.push(message("form.remark-no-funds"));
  for (const cell of funds?.otherUnits ?? []) {
    said.push(
      message("form.remark-other-unit", { cell: cell.address, text: cell.plain, unit: funds?.block.amountUnit ?? "" }),
    );
  }
  if (!roles.has("actual")) said.push(message("form.remark-no-actual"));
  if (!roles.has("weight") && !roles.has("score")) said.push(message("form.remark-no-scores"));
  return said;
}
