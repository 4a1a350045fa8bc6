import { message, type Message } from "../i18n";
import { Grid, type SheetSnapshot } from "../sheet";
import { coverage } from "./coverage";
import { declinedHead, noForm, openingWords } from "./decline";
import { withExecution } from "./execution-row";
import { readFunds } from "./fund-block";
import type { FundReading } from "./fund-row";
import { readGoals } from "./goals";
import { readHeader } from "./header";
import { readIndicatorBlock, type IndicatorBlock } from "./indicator-block";
import { indicatorHeads, type IndicatorHead } from "./indicator-head";
import { layoutOf } from "./layouts";
import type { ColumnRole, Form, FormReading } from "./model";
import { sharesAsPoints } from "./share-weights";
import { splitForms, type FormRows } from "./split-forms";
import { printedTotal } from "./printed-total";

/**
 * Reads the self-evaluation form on a sheet, wherever on it the form stands. Total: any snapshot gives a reading. Of
 * several forms the first is read and the rest counted.
 */
export function readForm(snapshot: SheetSnapshot): FormReading {
  const grid = new Grid(snapshot);
  const found = indicatorHeads(grid);
  const usable = found.filter((head) => declinedHead(grid, head) === null);
  const [first] = usable;
  if (first === undefined) {
    const [other] = found;
    return (other === undefined ? null : declinedHead(grid, other)) ?? noForm(grid);
  }
  const forms = splitForms(grid, usable);
  const rows = forms[0] ?? { heads: [first], until: grid.bottom, project: null };
  return { kind: "form", form: assemble(grid, snapshot, rows, forms.length - 1 + (first.beyond > 0 ? 1 : 0)) };
}

function assemble(
  grid: Grid,
  snapshot: SheetSnapshot,
  { heads, until, project }: FormRows,
  furtherForms: number,
): Form {
  const [head] = heads;
  if (head === undefined) throw new RangeError("a form has at least one head");
  const above = head.top - 1;
  const fundsRead = readFunds(grid, grid.top, above);
  const headerEnd = fundsRead === null ? above : fundsRead.block.headRow;
  const header = readHeader(grid, grid.top, headerEnd, snapshot.name);
  const { goals } = readGoals(grid, grid.top, above);
  const block = readIndicatorBlock(grid, heads, until, header.year);
  const executed = withExecution(fundsRead?.block ?? null, block);
  const printed = block.total ?? printedTotal(grid, grid.top, above);
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
  const cutOff =
    scored && project === null && (block.total === null || total === null) && isCut(grid, block, total !== null);
  return {
    sheet: snapshot.name,
    layout: id,
    layoutReason: reason,
    subject: header.subject,
    title: header.title,
    titleCell: header.titleCell,
    year: header.year,
    place: header.place,
    unitName: header.unitName,
    projectName: project ?? header.projectName,
    funds,
    goals,
    indicators,
    indicatorHeadRow: head.bottom,
    blockPoints: pointsBeside(heads),
    subtotals,
    total,
    commonReason: block.commonReason,
    notes: block.notes,
    coverage: coverage(
      head,
      fundsRead?.columns ?? [],
      [...(fundsRead?.skippedRows ?? []), ...block.skippedRows],
      rowCount(funds?.rows.length ?? 0, block),
    ),
    furtherForms,
    remarks: [
      ...remarks(snapshot, fundsRead, roles, cutOff, furtherForms, block),
      ...(points === null ? [] : [message("form.remark-share-weights")]),
    ],
    cutOff,
  };
}

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

/** A scored table without a total row was cut; one whose total stands in its header is cut where nothing follows and the weights fall short of 100. */
function isCut(grid: Grid, block: IndicatorBlock, totalInHeader: boolean): boolean {
  if (!totalInHeader) return true;
  const weights = block.indicators.reduce((sum, { weight }) => sum + (weight?.value ?? 0), 0);
  return block.lastRow >= grid.bottom && weights < 80;
}

function remarks(
  snapshot: SheetSnapshot,
  funds: FundReading | null,
  roles: ReadonlySet<ColumnRole>,
  cutOff: boolean,
  furtherForms: number,
  block: IndicatorBlock,
): readonly Message[] {
  const said: Message[] = [];
  if (snapshot.truncated) said.push(message("form.remark-truncated"));
  if (cutOff) said.push(message("form.remark-cut-off", { row: block.lastRow }));
  if (furtherForms > 0) said.push(message("form.remark-further-forms", { count: furtherForms }));
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
