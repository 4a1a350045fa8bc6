import type { DraftCell, DraftLink, DraftStyle, SheetDraft } from "../sheet";
import { heightOf } from "./book/cell-xml";
import type { FindingResult, FormSheetResult, WorkbookResult } from "./result-schema";
import { say, type Speaker } from "./say";
import { open, tally } from "./tally";
import { citationsText, findingValues, levelText, toneOf } from "./values";

/** Columns A to G: level, sheet, cell, rule, problem, what to do, source; widths in characters. */
const columns = [
  ["level", 9],
  ["sheet", 16],
  ["cell", 10],
  ["rule", 20],
  ["message", 52],
  ["advice", 40],
  ["why", 44],
] as const;

const headRow = 4;
const body: DraftStyle = { border: true, wrap: true, vertical: "top", horizontal: "left" };
const head: DraftStyle = { ...body, bold: true, fill: "#E6F0ED", horizontal: "center" };
const colours = { error: "#B42318", warning: "#8A4600", review: "#5A32A3" } as const;

function levelStyle(finding: FindingResult): DraftStyle {
  const tone = toneOf(finding);
  return tone === "text" ? body : { ...body, bold: true, color: colours[tone] };
}

function textsOf(speaker: Speaker, sheet: FormSheetResult, finding: FindingResult): readonly string[] {
  const values = findingValues(speaker, finding);
  return [
    levelText(speaker, finding),
    sheet.sheet,
    finding.cell ?? say(speaker, "report.finding.whole"),
    finding.title,
    values === null ? finding.message : `${finding.message}\n${values}`,
    finding.advice ?? "",
    citationsText(speaker, finding.citations),
  ];
}

/** Where a click on the finding's cell leads; a finding on the whole form leads to where the form begins. */
function linkOf({ sheet, form }: FormSheetResult, { cell }: FindingResult): DraftLink {
  return { sheet, address: cell ?? `A${form.rows.from}` };
}

const cell = (row: number, column: number, value: string, style: DraftStyle, link?: DraftLink): DraftCell => {
  const drafted = { row, column, value, formula: null, style };
  return link === undefined ? drafted : { ...drafted, link };
};

/** 核查结果: the open findings of a workbook as a sheet to be put into that workbook, worst first, each with a link to its cell. */
export function findingsSheet(speaker: Speaker, { sheets }: WorkbookResult): SheetDraft {
  const forms = sheets.filter((sheet) => sheet.layout !== null);
  const all = forms.flatMap((sheet) => open(sheet.findings).map((finding) => ({ sheet, finding })));
  const counts = tally(forms.flatMap(({ findings }) => findings));
  const intro = [
    cell(1, 1, say(speaker, "report.sheet.title"), { bold: true, size: 16 }),
    cell(2, 1, say(speaker, "report.findings.summary", { ...counts }), {}),
    cell(3, 1, say(speaker, all.length === 0 ? "report.sheet.none.found" : "report.sheet.hint"), { color: "#57606A" }),
  ];
  const heads = columns.map(([id], at) => cell(headRow, at + 1, say(speaker, `report.book.${id}`), head));
  const rows = all.map(({ sheet, finding }, at) => {
    const row = headRow + 1 + at;
    const texts = textsOf(speaker, sheet, finding);
    const cells = texts.map((text, column) => {
      if (column === 2) return cell(row, column + 1, text, { ...body, color: "#0B57D0" }, linkOf(sheet, finding));
      return cell(row, column + 1, text, column === 0 ? levelStyle(finding) : body);
    });
    const height = heightOf(
      texts.map((value) => ({ value, style: "text" })),
      (column) => columns[column]?.[1] ?? 10,
    );
    return { cells, row, height };
  });
  return {
    name: say(speaker, "report.sheet.name"),
    cells: [...intro, ...heads, ...rows.flatMap(({ cells }) => cells)],
    merges: [],
    columnWidths: columns.map(([, width], at) => ({ column: at + 1, width })),
    rowHeights: [{ row: 1, height: 28 }, ...rows.map(({ row, height }) => ({ row, height }))],
    lists: [],
    freeze: { rows: headRow, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, titleRows: { first: headRow, last: headRow } },
  };
}
