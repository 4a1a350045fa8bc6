import type { Area, SheetSnapshot } from "../../src/sheet";
import type { ApplyResult, UndoToken, WorkbookPort } from "../../src/workbook";
import { contractWorkbook } from "../support/contract-workbook";
import { edit } from "../support/edits";

/** Opens a port of the kind under test over the given .xlsx file. */
export type OpenPort = (file: Uint8Array) => Promise<WorkbookPort>;

const FORM = "自评表";

async function readAll(port: WorkbookPort): Promise<readonly SheetSnapshot[]> {
  const sheets = await port.listSheets();
  return port.read(sheets.map(({ id }) => id));
}

async function readForm(port: WorkbookPort): Promise<SheetSnapshot> {
  const snapshots = await readAll(port);
  const form = snapshots.find(({ name }) => name === FORM);
  if (form === undefined) throw new Error("no form");
  return form;
}

/** What a cell shows in a snapshot: value, formula and number format. */
function cell(snapshot: SheetSnapshot, row: number, column: number) {
  const at = [row - snapshot.top, column - snapshot.left] as const;
  return {
    value: snapshot.values[at[0]]?.[at[1]],
    formula: snapshot.formulas[at[0]]?.[at[1]],
    format: snapshot.numberFormats[at[0]]?.[at[1]],
    text: snapshot.texts[at[0]]?.[at[1]],
  };
}

function tokenOf(result: ApplyResult): UndoToken {
  if (result.kind !== "applied") throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result.undo;
}

function codesOf(result: ApplyResult): readonly string[] {
  return result.kind === "refused"
    ? result.problems.map(({ code, sheet, address }) => `${code} ${sheet}!${address ?? ""}`)
    : ["applied"];
}

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** What every adapter must do alike, on one workbook that holds one of each difficulty. */
export function describeWorkbookPort(name: string, open: OpenPort): void {
  describe(`the port's contract: ${name}`, () => {
    let port: WorkbookPort;
    beforeEach(async () => {
      port = await open(contractWorkbook());
    });

    describe("reading", () => {
      test("lists the sheets in workbook order, with their visibility and which one is active", async () => {
        const sheets = await port.listSheets();
        expect(sheets.map((sheet) => `${sheet.name} ${sheet.visibility}`)).toEqual([
          "自评表 visible",
          "受保护 visible",
          "隐藏表 hidden",
          "深隐藏 veryHidden",
          "空表 visible",
        ]);
        expect(sheets.filter(({ active }) => active).map((sheet) => sheet.name)).toEqual([FORM]);
        expect(new Set(sheets.map(({ id }) => id)).size).toBe(5);
      });

      test("reads only the sheets asked for, in the order asked for", async () => {
        const ids = new Map((await port.listSheets()).map((sheet) => [sheet.name, sheet.id]));
        const snapshots = await port.read([ids.get("空表") ?? "", ids.get("受保护") ?? ""]);
        expect(snapshots.map((snapshot) => snapshot.name)).toEqual(["空表", "受保护"]);
        expect(await port.read([])).toEqual([]);
      });

      test("gives dense grids of one size from the first cell with content to the last", async () => {
        for (const snapshot of await readAll(port)) {
          const width = snapshot.values[0]?.length ?? 0;
          for (const grid of [snapshot.values, snapshot.texts, snapshot.formulas, snapshot.numberFormats]) {
            expect(grid).toHaveLength(snapshot.values.length);
            for (const row of grid) expect(row).toHaveLength(width);
          }
        }
        const form = await readForm(port);
        expect([form.top, form.left, form.values.length, form.values[0]?.length]).toEqual([1, 1, 11, 6]);
        const hidden = (await readAll(port))[2];
        expect([hidden?.top, hidden?.left, hidden?.values]).toEqual([2, 2, [["在隐藏表中"]]]);
      });

      test("gives an empty sheet as an empty grid", async () => {
        const empty = (await readAll(port))[4];
        expect([empty?.values, empty?.texts, empty?.formulas, empty?.merges]).toEqual([[], [], [], []]);
      });

      test("tells values by their kind: text, number, date serial, truth value, error, nothing", async () => {
        const form = await readForm(port);
        expect(form.values[6]).toEqual(["0012", 44196, 0.95, true, 1234.5, null]);
        expect(cell(form, 6, 4)).toMatchObject({ value: "#DIV/0!", formula: "=C6/B6" });
        expect(cell(form, 3, 4).value).toBeNull();
      });

      test("tells formulas with their leading =, results beside them", async () => {
        const form = await readForm(port);
        expect(cell(form, 4, 4)).toMatchObject({ value: 0.75, formula: "=C4/B4" });
        expect(cell(form, 4, 3)).toMatchObject({ value: 225, formula: null });
      });

      test("tells number formats and the text as shown", async () => {
        const form = await readForm(port);
        expect(form.numberFormats[6]).toEqual(["@", 'yyyy"年"m"月"d"日"', "0%", "General", "#,##0.00", "General"]);
        expect(form.texts[6]).toEqual(["0012", "2020年12月31日", "95%", "TRUE", "1,234.50", ""]);
        expect(cell(form, 4, 4).text).toBe("75.00%");
        expect(cell(form, 3, 4)).toMatchObject({ value: null, format: "0.00%", text: "" });
      });

      test("tells merged areas, hidden rows and hidden columns", async () => {
        const form = await readForm(port);
        expect([...form.merges].sort((a, b) => a.top - b.top)).toEqual([
          { top: 1, left: 1, bottom: 1, right: 5 },
          { top: 8, left: 1, bottom: 9, right: 2 },
        ]);
        expect(form.hiddenRows).toEqual([5]);
        expect(form.hiddenColumns).toEqual([6]);
        expect(form.truncated).toBe(false);
      });

      test("tells protection and what stays editable under it", async () => {
        const [form, locked] = await readAll(port);
        expect(form?.protection?.protected).toBe(false);
        expect(locked?.protection?.protected).toBe(true);
        expect(locked?.protection?.unlocked.some((area) => holds(area, 1, 2))).toBe(true);
        expect(locked?.protection?.unlocked.some((area) => holds(area, 1, 1))).toBe(false);
      });

      test("reads the same twice", async () => {
        expect(await readAll(port)).toEqual(await readAll(port));
      });
    });

    describe("writing", () => {
      test("fills an empty cell and keeps its number format", async () => {
        const edits = [edit(FORM, "D3", null, 0.8657)];
        const result = await port.apply(edits);
        expect(result).toMatchObject({ kind: "applied", written: edits });
        expect(tokenOf(result).cells).toBe(1);
        expect(cell(await readForm(port), 3, 4)).toMatchObject({
          value: 0.8657,
          formula: null,
          format: "0.00%",
          text: "86.57%",
        });
      });

      test("writes a formula with its result", async () => {
        tokenOf(await port.apply([edit(FORM, "D3", null, { value: 280.5 / 324, formula: '=IF(B3=0,"",C3/B3)' })]));
        const written = cell(await readForm(port), 3, 4);
        expect(written.formula).toBe('=IF(B3=0,"",C3/B3)');
        expect(written.value).toBeCloseTo(280.5 / 324, 12);
      });

      test("writes a text as a text, whatever it looks like", async () => {
        tokenOf(await port.apply([edit(FORM, "E3", null, "【待填写】完成率86.57%，扣1.34分：\n请说明原因 <&>")]));
        tokenOf(await port.apply([edit(FORM, "E4", null, "0012")]));
        const form = await readForm(port);
        expect(cell(form, 3, 5).value).toBe("【待填写】完成率86.57%，扣1.34分：\n请说明原因 <&>");
        expect(cell(form, 4, 5).value).toBe("0012");
      });

      test("sets the number format together with the content", async () => {
        tokenOf(await port.apply([edit(FORM, "E3", null, 0.5, "0.0%")]));
        expect(cell(await readForm(port), 3, 5)).toMatchObject({ value: 0.5, format: "0.0%", text: "50.0%" });
      });

      test("replaces a formula by a value and empties a cell", async () => {
        tokenOf(
          await port.apply([edit(FORM, "D4", { value: 0.75, formula: "=C4/B4" }, 0.7), edit(FORM, "E7", 1234.5, null)]),
        );
        const form = await readForm(port);
        expect(cell(form, 4, 4)).toMatchObject({ value: 0.7, formula: null });
        expect(cell(form, 7, 5).value).toBeNull();
      });

      test("writes the first cell of a merged area and cells of hidden rows", async () => {
        tokenOf(await port.apply([edit(FORM, "A8", "合并区域", "已改"), edit(FORM, "B5", null, 7)]));
        const form = await readForm(port);
        expect(cell(form, 8, 1).value).toBe("已改");
        expect(cell(form, 5, 2).value).toBe(7);
        expect(form.hiddenRows).toEqual([5]);
      });

      test("writes to several sheets at once, unlocked cells of protected ones included", async () => {
        tokenOf(
          await port.apply([
            edit(FORM, "D3", null, 1),
            edit("受保护", "B1", null, "可填"),
            edit("隐藏表", "B2", "在隐藏表中", 2),
          ]),
        );
        const snapshots = await readAll(port);
        expect(snapshots.slice(1, 3).map((snapshot) => snapshot.values)).toEqual([[["锁定", "可填", "右侧"]], [[2]]]);
      });

      test("leaves every other cell as it was", async () => {
        const before = await readAll(port);
        tokenOf(await port.apply([edit(FORM, "E3", null, "说明")]));
        const after = await readAll(port);
        const expected = before.map((snapshot) =>
          snapshot.name === FORM
            ? {
                ...snapshot,
                values: snapshot.values.map((row, index) =>
                  index === 2 ? row.map((value, at) => (at === 4 ? "说明" : value)) : row,
                ),
                texts: snapshot.texts.map((row, index) =>
                  index === 2 ? row.map((text, at) => (at === 4 ? "说明" : text)) : row,
                ),
              }
            : snapshot,
        );
        expect(after).toEqual(expected);
      });

      test("does nothing for no edits", async () => {
        const before = await readAll(port);
        expect(await port.apply([])).toMatchObject({ kind: "applied", written: [] });
        expect(await readAll(port)).toEqual(before);
      });
    });

    describe("refusing, with nothing written at all", () => {
      const good = edit(FORM, "D3", null, 1);
      const cases: readonly (readonly [string, ReturnType<typeof edit>, string])[] = [
        ["a cell whose value is not what was read", edit(FORM, "B3", 300, 1), "changed-since-read 自评表!B3"],
        ["a cell that was empty and no longer is", edit(FORM, "B4", null, 1), "changed-since-read 自评表!B4"],
        [
          "a cell that holds a formula where a value was read",
          edit(FORM, "D4", 0.75, 1),
          "changed-since-read 自评表!D4",
        ],
        [
          "a cell whose formula is another one",
          edit(FORM, "D4", { value: 0.75, formula: "=C4/B5" }, 1),
          "changed-since-read 自评表!D4",
        ],
        ["a cell inside a merged area", edit(FORM, "B9", null, 1), "merged 自评表!B9"],
        ["a locked cell of a protected sheet", edit("受保护", "A1", "锁定", 1), "protected 受保护!A1"],
        [
          "the first cell of an array formula",
          edit(FORM, "B10", { value: 648, formula: "=B3:B4*2" }, 1),
          "part-of-array 自评表!B10",
        ],
        ["a further cell of an array formula", edit(FORM, "B11", 600, 1), "part-of-array 自评表!B11"],
      ];
      test.each(cases)("%s", async (_, bad, expected) => {
        const before = await readAll(port);
        const result = await port.apply([good, bad]);
        expect(codesOf(result)).toEqual([expected]);
        expect(await readAll(port)).toEqual(before);
      });

      test("a sheet that is not there", async () => {
        const before = await readAll(port);
        const result = await port.apply([good, edit("没有这张表", "A1", null, 1)]);
        expect(result.kind).toBe("refused");
        expect(codesOf(result).join()).toContain("sheet-missing 没有这张表");
        expect(await readAll(port)).toEqual(before);
      });

      test("names every problem, with what was expected and what was found", async () => {
        const result = await port.apply([edit(FORM, "B3", 300, 1), edit(FORM, "C3", "甲", 1), good]);
        expect(result).toMatchObject({
          kind: "refused",
          problems: [
            { code: "changed-since-read", sheet: FORM, address: "B3", expected: "300", found: "324" },
            { code: "changed-since-read", sheet: FORM, address: "C3", expected: "甲", found: "280.5" },
          ],
        });
      });
    });

    describe("taking back", () => {
      test("restores values, formulas and formats exactly", async () => {
        const before = await readAll(port);
        const result = await port.apply([
          edit(FORM, "D3", null, { value: 280.5 / 324, formula: "=C3/B3" }, "0.0%"),
          edit(FORM, "D4", { value: 0.75, formula: "=C4/B4" }, 0.7),
          edit(FORM, "A7", "0012", 12, "General"),
          edit("受保护", "B1", null, "可填"),
        ]);
        expect(await readAll(port)).not.toEqual(before);
        const undone = await port.undo(tokenOf(result));
        expect(undone.kind).toBe("applied");
        expect(await readAll(port)).toEqual(before);
      });

      test("takes back one write after the other", async () => {
        const states = [await readAll(port)];
        const first = tokenOf(await port.apply([edit(FORM, "D3", null, 1)]));
        states.push(await readAll(port));
        const second = tokenOf(await port.apply([edit(FORM, "D3", 1, 2), edit(FORM, "E3", null, "再改")]));
        tokenOf(await port.undo(second));
        expect(await readAll(port)).toEqual(states[1]);
        tokenOf(await port.undo(first));
        expect(await readAll(port)).toEqual(states[0]);
      });

      test("refuses where the cell was changed again", async () => {
        const first = tokenOf(await port.apply([edit(FORM, "D3", null, 1), edit(FORM, "E3", null, "甲")]));
        tokenOf(await port.apply([edit(FORM, "D3", 1, 2)]));
        const before = await readAll(port);
        expect(codesOf(await port.undo(first))).toEqual(["changed-since-read 自评表!D3"]);
        expect(await readAll(port)).toEqual(before);
      });
    });
  });
}
