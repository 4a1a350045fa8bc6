import type { Cell, Grid, SheetSnapshot } from "../sheet";
import { assemble, type FormAmong } from "./assemble-form";
import { declinedHead, noForm } from "./decline";
import { readFunds } from "./fund-block";
import { findFundHead } from "./fund-head";
import { readHeader, type Header } from "./header";
import { indicatorHeads } from "./indicator-head";
import type { FormReading } from "./model";
import { formParts, type FormPart } from "./split-forms";
import { labelOf } from "./vocabulary/label";
import { isTotalLabel } from "./vocabulary/row-marks";
import { wholeCells } from "./whole-cells";

/**
 * Reads a self-evaluation form on a sheet, wherever on it the form stands. Total: any snapshot gives a reading. `nth`:
 * which of several forms, from 1 in the order of the sheet; for one that is not there (any more) the last is read.
 */
export function readForm(snapshot: SheetSnapshot, nth = 1): FormReading {
  const { whole, grid } = wholeCells(snapshot);
  const forms = formsOn(whole, grid);
  const form = forms[Math.min(Math.max(nth, 1), forms.length) - 1];
  return form === undefined ? whyNone(grid) : { kind: "form", form: assemble(form) };
}

/** Every form of a sheet, at least one reading: where there is none, why. */
export function readForms(snapshot: SheetSnapshot): readonly FormReading[] {
  const { whole, grid } = wholeCells(snapshot);
  const forms = formsOn(whole, grid);
  return forms.length === 0 ? [whyNone(grid)] : forms.map((form) => ({ kind: "form", form: assemble(form) }));
}

function whyNone(grid: Grid): FormReading {
  const [other] = indicatorHeads(grid);
  return (other === undefined ? null : declinedHead(grid, other)) ?? noForm(grid);
}

function formsOn(snapshot: SheetSnapshot, grid: Grid): readonly FormAmong[] {
  const { name: sheet, truncated } = snapshot;
  const parts = formParts(snapshot, grid).map((part) => headOf(part, sheet));
  const [first] = parts;
  if (first === undefined) return [];
  const onSheet = parts.map(({ part, header }) => ({
    name: header.projectName ?? header.unitName ?? "",
    ...rowsOf(part),
  }));
  return parts.map(({ part, header, funds }, index) => {
    return { sheet, truncated, part, header: inherited(header, first.header), funds, nth: index + 1, onSheet };
  });
}

/** A head that several projects share belongs to none of them. */
const rowsOf = ({ grid, from, until, project }: FormPart): { readonly from: number; readonly until: number } =>
  project === null ? { from: grid.top, until: grid.bottom } : { from, until };

/** What stands above a table of several projects is said of all of them together: no one's funds, goals or total. */
function headOf(part: FormPart, sheet: string): Pick<FormAmong, "part" | "header" | "funds"> {
  const { grid, heads, project } = part;
  const above = heads[0].top - 1;
  const funds = readFunds(grid, grid.top, above);
  const header = readHeader(grid, grid.top, funds?.block.headRow ?? above, sheet);
  if (project !== null) return { part, header: { ...header, projectName: project }, funds: null };
  return funds === null ? { header, ...fundsBelow(part) } : { part, header, funds };
}

/** A fund table below the indicators, up to the form's total: its rows are no indicators. */
function fundsBelow(part: FormPart): Pick<FormAmong, "part" | "funds"> {
  const { grid, heads, until } = part;
  const head = findFundHead(grid, (heads.at(-1) ?? heads[0]).bottom + 2, until);
  if (head === null) return { part, funds: null };
  let bottom = head.bottom;
  while (bottom < until && !grid.anchored(bottom + 1).some(isTotalScore)) bottom++;
  const funds = readFunds(grid, head.top, bottom);
  if (funds === null || funds.block.rows.length === 0) return { part, funds: null };
  const last = Math.max(...[...funds.block.rows, ...funds.skippedRows].map(({ row }) => row));
  return { part: { ...part, fundsBelow: { from: head.top, until: last } }, funds };
}

/** 总分, 自评得分; 合计 may be that of the funds. */
const isTotalScore = ({ plain }: Cell): boolean => plain.includes("分") && isTotalLabel(labelOf(plain).word);

/** What the head of a form may leave out since a form above it on the same sheet has said it. */
const inherited = (own: Header, { title, year, place, unitName }: Header): Header => ({
  ...own,
  title: own.title === "" ? title : own.title,
  year: own.year ?? year,
  place: own.place ?? place,
  unitName: own.unitName ?? unitName,
});
