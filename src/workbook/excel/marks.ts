import { gathered, isMarkFormula, MARK_FILLS, MARK_FORMULA, MARK_LEVELS } from "../marks";
import type { CellMark, WriteProblem } from "../port";
import type { ExcelHost } from "./host";

interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Ids of the conditional formats that are ours. */
  readonly own: readonly string[];
}

interface CustomFormat {
  readonly sheet: string;
  readonly id: string;
}

/** Highlights cells; all earlier highlights go, those of an earlier session too. Returns where that could not be. */
export async function remark(host: ExcelHost, marks: readonly CellMark[]): Promise<readonly WriteProblem[]> {
  const sheets = await lookAtSheets(host);
  const open = sheets.filter(({ isProtected }) => !isProtected);
  const wanted = gathered(marks);
  const changes = open.some(({ id, own }) => own.length > 0 || wanted.some(({ sheet }) => sheet === id));
  if (changes) {
    await host.trip((context) => {
      for (const sheet of open) queueSheet(context.workbook.worksheets.getItem(sheet.id), sheet, wanted);
      return () => undefined;
    });
  }
  return problemsOf(sheets, wanted);
}

/** Three looks whatever the number of sheets: the sheets, their conditional formats, the formulas of those that have one. */
async function lookAtSheets(host: ExcelHost): Promise<readonly MarkedSheet[]> {
  const sheets = await host.trip(({ workbook: { worksheets } }) => {
    worksheets.load("items/id,items/name,items/protection/protected");
    return () => worksheets.items.map(({ id, name, protection }) => ({ id, name, isProtected: protection.protected }));
  });
  const formats = await host.trip((context) => {
    const found = sheets.map(({ id }) => {
      const all = context.workbook.worksheets.getItem(id).getRange().conditionalFormats;
      all.load("items/id,items/type");
      return () => all.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet: id, id: format.id }));
    });
    return () => found.flatMap((collect) => collect());
  });
  const own = formats.length === 0 ? [] : await ownFormats(host, formats);
  return sheets.map((sheet) => ({
    ...sheet,
    own: own.filter((format) => format.sheet === sheet.id).map(({ id }) => id),
  }));
}

function ownFormats(host: ExcelHost, formats: readonly CustomFormat[]): Promise<readonly CustomFormat[]> {
  return host.trip(({ workbook: { worksheets } }) => {
    const rules = formats.map(({ sheet, id }) => {
      const { rule } = worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).custom;
      rule.load("formula");
      return rule;
    });
    return () => formats.filter((_, index) => isMarkFormula(rules[index]?.formula ?? ""));
  });
}

function queueSheet(sheet: Excel.Worksheet, { id, own }: MarkedSheet, marks: readonly CellMark[]): void {
  const all = sheet.getRange().conditionalFormats;
  for (const format of own) all.getItem(format).delete();
  for (const level of MARK_LEVELS) {
    const cells = marks.filter((mark) => mark.sheet === id && mark.level === level).map(({ address }) => address);
    for (const addresses of addressLists(cells)) {
      const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
      custom.rule.formula = `=${MARK_FORMULA}`;
      custom.format.fill.color = MARK_FILLS[level];
    }
  }
}

/** An address may have 8,192 characters at most (reference page of `getRanges`). */
const MAX_ADDRESS = 8_000;

function addressLists(cells: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const cell of cells) {
    const last = lists.at(-1);
    if (last === undefined || last.length + cell.length + 1 > MAX_ADDRESS) lists.push(cell);
    else lists[lists.length - 1] = `${last},${cell}`;
  }
  return lists;
}

/** A protected sheet keeps its look, its unlocked cells included. */
function problemsOf(sheets: readonly MarkedSheet[], marks: readonly CellMark[]): readonly WriteProblem[] {
  const onCells = marks.flatMap(({ sheet: id, address }): readonly WriteProblem[] => {
    const sheet = sheets.find((one) => one.id === id);
    if (sheet === undefined) return [{ code: "sheet-missing", sheet: id, address: null, expected: id, found: "" }];
    return sheet.isProtected ? [{ code: "protected", sheet: sheet.name, address, expected: "", found: "" }] : [];
  });
  const staying = sheets
    .filter(({ isProtected, own }) => isProtected && own.length > 0)
    .map(({ name }): WriteProblem => ({ code: "protected", sheet: name, address: null, expected: "", found: "" }));
  return [...onCells, ...staying];
}
