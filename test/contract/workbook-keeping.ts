import type { SheetDraft } from "../../src/sheet";
import type { SheetChange, WorkbookPort } from "../../src/workbook";
import { contractWorkbook } from "../support/contract-workbook";
import { edit } from "../support/edits";

/** A sheet as somebody sees it who looks at the workbook itself and not through the port. */
export interface SeenSheet {
  readonly merges: readonly string[];
  /** Characters by column number, points by row number. */
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly lists: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: { readonly orientation: string; readonly fits: boolean; readonly titles: string };
  readonly looks: Readonly<Record<string, SeenLook>>;
}

export interface SeenLook {
  readonly bold: boolean;
  readonly size: number | null;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly border: boolean;
}

/** A port under test, with a look at the workbook behind it. */
export interface Watched {
  readonly port: WorkbookPort;
  /** "Sheet!A1" → the colour that a conditional format of ours gives it. */
  highlights(): Promise<Readonly<Record<string, string>>>;
  sheet(name: string): Promise<SeenSheet>;
  /** A conditional format of the user's own on D4; whether it is still there tells `hasUserRule`. */
  hasUserRule(): Promise<boolean>;
}

export type OpenWatched = (file: Uint8Array) => Promise<Watched>;

const FORM = "自评表";
const USER_RULE =
  '<conditionalFormatting sqref="D3:D4"><cfRule type="expression" dxfId="0" priority="1"><formula>$D3&gt;1</formula></cfRule></conditionalFormatting>';

/** The contract's workbook with a conditional format of the user's own on the form. */
const workbook = (): Uint8Array => contractWorkbook({ afterMerges: USER_RULE });

const plain = { style: {}, formula: null } as const;

export const draft: SheetDraft = {
  name: "核查结果",
  cells: [
    { row: 1, column: 1, value: "核查结果", formula: null, style: { bold: true, size: 16, horizontal: "center" } },
    { row: 3, column: 1, value: "单元格", formula: null, style: { bold: true, fill: "#E6F0ED", border: true } },
    { row: 3, column: 2, value: "问题", formula: null, style: { bold: true, fill: "#E6F0ED", border: true } },
    { row: 4, column: 1, value: "D3", ...plain, link: { sheet: FORM, address: "D3" } },
    {
      row: 4,
      column: 2,
      value: "执行率应为 86.57%，表中为空\n请补填",
      formula: null,
      style: { wrap: true, vertical: "top", color: "#B42318", border: true },
    },
    { row: 5, column: 1, value: "0012", ...plain, link: { sheet: "张三's & “表”", address: "B2" } },
    { row: 5, column: 2, value: "=1+1", ...plain },
    { row: 6, column: 1, value: 0.8657, formula: null, style: { numberFormat: "0.00%", horizontal: "right" } },
    { row: 6, column: 2, value: 24, formula: "=SUM(D6:D7)", style: {} },
    { row: 6, column: 4, value: 12, ...plain },
    { row: 7, column: 4, value: 12, ...plain },
    { row: 7, column: 1, value: true, ...plain },
    { row: 8, column: 2, value: null, formula: null, style: { border: true } },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
  columnWidths: [
    { column: 1, width: 12 },
    { column: 2, width: 60 },
  ],
  rowHeights: [{ row: 1, height: 30 }],
  lists: [{ area: { top: 8, left: 2, bottom: 9, right: 2 }, choices: ["优", "良", "“中”<&>"] }],
  freeze: { rows: 3, columns: 1 },
  print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 1, last: 3 } },
};

const bare: SheetDraft = {
  ...draft,
  cells: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  lists: [],
  freeze: { rows: 2, columns: 0 },
  print: { orientation: "portrait", fitToWidth: false, titleRows: null },
};

async function idsOf(port: WorkbookPort): Promise<ReadonlyMap<string, string>> {
  return new Map((await port.listSheets()).map(({ name, id }) => [name, id]));
}

async function readAll(port: WorkbookPort) {
  return port.read((await port.listSheets()).map(({ id }) => id));
}

/** What every adapter that writes must do alike about records, highlights and sheets of ours. */
export function describeKeeping(name: string, open: OpenWatched): void {
  describe(`the port's contract, what is kept: ${name}`, () => {
    let watched: Watched;
    let port: WorkbookPort;
    let form: string;
    let locked: string;
    beforeEach(async () => {
      watched = await open(workbook());
      ({ port } = watched);
      const ids = await idsOf(port);
      form = ids.get(FORM) ?? "";
      locked = ids.get("受保护") ?? "";
    });

    test("says that it can", () => {
      expect(port.capabilities).toMatchObject({ record: true, mark: true, addSheet: true });
    });

    describe("the record", () => {
      test("is null where there is none, and taking none away does nothing", async () => {
        expect(await port.readRecord()).toBeNull();
        await port.writeRecord(null);
        expect(await port.readRecord()).toBeNull();
      });

      test.each([
        '{"version":1,"accepted":[{"key":"a","reason":"已核实 <&> \\"引号\\""}]}',
        "",
        "一行\n二行\r\n三行\t制表 ]]> &amp; 😀",
      ])("comes back as it was: %j", async (text) => {
        await port.writeRecord(text);
        expect(await port.readRecord()).toBe(text);
      });

      test("is replaced, and goes", async () => {
        await port.writeRecord("一");
        await port.writeRecord("二");
        expect(await port.readRecord()).toBe("二");
        await port.writeRecord(null);
        expect(await port.readRecord()).toBeNull();
      });

      test("changes no cell, and stays when a write is taken back", async () => {
        const before = await readAll(port);
        const written = await port.apply([edit(FORM, "D3", null, 1)]);
        if (written.kind === "refused") throw new Error("refused");
        await port.writeRecord("随附");
        expect((await port.undo(written.undo)).kind).toBe("applied");
        expect(await readAll(port)).toEqual(before);
        expect(await port.readRecord()).toBe("随附");
      });
    });

    describe("marks", () => {
      test("colour cells by their level, the gravest where there are several", async () => {
        expect(
          await port.mark([
            { sheet: form, address: "D3", level: "warning" },
            { sheet: form, address: "D3", level: "error", note: "执行率为空" },
            { sheet: form, address: "E4", level: "note" },
            { sheet: form, address: "B3", level: "warning" },
          ]),
        ).toEqual([]);
        expect(await watched.highlights()).toEqual({
          "自评表!B3": "#FFEB9C",
          "自评表!D3": "#FFC7CE",
          "自评表!E4": "#DDEBF7",
        });
      });

      test("change no content, no format, no fill and no rule of the user's", async () => {
        const before = await readAll(port);
        await port.mark([{ sheet: form, address: "D4", level: "error" }]);
        expect(await readAll(port)).toEqual(before);
        expect(await watched.hasUserRule()).toBe(true);
        await port.unmark();
        expect(await readAll(port)).toEqual(before);
        expect(await watched.highlights()).toEqual({});
        expect(await watched.hasUserRule()).toBe(true);
      });

      test("take the place of those made before, on every sheet", async () => {
        const hidden = (await idsOf(port)).get("隐藏表") ?? "";
        await port.mark([
          { sheet: form, address: "D3", level: "error" },
          { sheet: hidden, address: "B2", level: "note" },
        ]);
        await port.mark([{ sheet: form, address: "C3", level: "warning" }]);
        expect(await watched.highlights()).toEqual({ "自评表!C3": "#FFEB9C" });
        await port.mark([]);
        expect(await watched.highlights()).toEqual({});
      });

      test("stay off protected sheets and sheets that are gone, and say so", async () => {
        const problems = await port.mark([
          { sheet: locked, address: "B1", level: "error" },
          { sheet: "没有这张表", address: "A1", level: "error" },
          { sheet: form, address: "D3", level: "error" },
        ]);
        expect(problems.map(({ code, sheet, address }) => `${code} ${sheet} ${address ?? ""}`)).toEqual([
          "protected 受保护 B1",
          "sheet-missing 没有这张表 ",
        ]);
        expect(await watched.highlights()).toEqual({ "自评表!D3": "#FFC7CE" });
      });

      test("do not stand in the way of a write, of taking it back, or of reading", async () => {
        const before = await readAll(port);
        await port.mark([{ sheet: form, address: "D3", level: "error" }]);
        const written = await port.apply([edit(FORM, "D3", null, 1)]);
        if (written.kind === "refused") throw new Error("refused");
        await port.unmark();
        expect((await port.undo(written.undo)).kind).toBe("applied");
        expect(await readAll(port)).toEqual(before);
        expect(await watched.highlights()).toEqual({});
      });
    });

    describe("an added sheet", () => {
      test("stands behind the others and is told with its id", async () => {
        const names = (await port.listSheets()).map((sheet) => sheet.name);
        const info = await port.addSheet(draft);
        expect(info).toMatchObject({ name: "核查结果", visibility: "visible", active: false });
        const sheets = await port.listSheets();
        expect(sheets.map((sheet) => sheet.name)).toEqual([...names, "核查结果"]);
        expect(sheets.at(-1)).toEqual(info);
        expect(sheets.find(({ active }) => active)?.name).toBe(FORM);
      });

      test("holds values, texts as texts, formulas, formats and merges", async () => {
        const { id } = await port.addSheet(draft);
        const [snapshot] = await port.read([id]);
        expect(snapshot?.values).toEqual([
          ["核查结果", null, null, null],
          [null, null, null, null],
          ["单元格", "问题", null, null],
          ["D3", "执行率应为 86.57%，表中为空\n请补填", null, null],
          ["0012", "=1+1", null, null],
          [0.8657, 24, null, 12],
          [true, null, null, 12],
        ]);
        expect(snapshot?.formulas.flat().filter((formula) => formula !== null)).toEqual(["=SUM(D6:D7)"]);
        expect(snapshot?.texts[5]?.[0]).toBe("86.57%");
        expect(snapshot?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
      });

      test("has its looks, links, lists, panes and page", async () => {
        await port.addSheet(draft);
        const seen = await watched.sheet("核查结果");
        expect(seen).toMatchObject({
          merges: ["A1:D1"],
          widths: { 1: 12, 2: 60 },
          lists: { "B8:B9": "优,良,“中”<&>" },
          links: { A4: "'自评表'!D3", A5: "'张三''s & “表”'!B2" },
          frozen: { rows: 3, columns: 1 },
          page: { orientation: "landscape", fits: true, titles: "1:3" },
        });
        expect(seen.heights[1]).toBe(30);
        expect(seen.looks["A1"]).toMatchObject({ bold: true, size: 16, horizontal: "center", fill: null });
        expect(seen.looks["A3"]).toMatchObject({ bold: true, fill: "#E6F0ED", border: true });
        expect(seen.looks["B4"]).toMatchObject({ color: "#B42318", wrap: true, vertical: "top", bold: false });
        expect(seen.looks["A4"]).toMatchObject({ color: "#0563C1" });
        expect(seen.looks["A6"]).toMatchObject({ horizontal: "right" });
        expect(seen.looks["B8"]).toMatchObject({ border: true });
      });

      test("may be bare", async () => {
        const { id } = await port.addSheet(bare);
        expect((await port.read([id]))[0]?.values).toEqual([]);
        expect(await watched.sheet("核查结果")).toMatchObject({
          frozen: { rows: 2, columns: 0 },
          page: { orientation: "portrait", fits: false, titles: "" },
        });
      });

      test("gets a number where its name is taken, and leaves the other sheets alone", async () => {
        const before = await readAll(port);
        await port.addSheet(draft);
        expect((await port.addSheet(draft)).name).toBe("核查结果 (2)");
        expect((await port.addSheet({ ...draft, name: FORM })).name).toBe("自评表 (2)");
        expect((await readAll(port)).slice(0, before.length)).toEqual(before);
      });

      test("can be written to, and the write taken back", async () => {
        const { id } = await port.addSheet(draft);
        const [before] = await port.read([id]);
        const written = await port.apply([edit("核查结果", "A5", "0012", "改")]);
        if (written.kind === "refused") throw new Error(JSON.stringify(written.problems));
        expect((await port.undo(written.undo)).kind).toBe("applied");
        expect((await port.read([id]))[0]).toEqual(before);
      });

      test("is refused where the workbook's structure is protected", async () => {
        const { port: shut } = await open(
          contractWorkbook({ beforeSheets: '<workbookProtection lockStructure="1"/>' }),
        );
        await expect(shut.addSheet(draft)).rejects.toMatchObject({ code: "structure-locked" });
        expect((await shut.listSheets()).map((sheet) => sheet.name)).not.toContain("核查结果");
      });
    });

    test("nothing of it is told as a change of the user's", async () => {
      const changes: SheetChange[] = [];
      const stop = await port.onChange((change) => changes.push(change));
      await port.writeRecord("随附");
      await port.mark([{ sheet: form, address: "D3", level: "error" }]);
      await port.addSheet(draft);
      await port.unmark();
      await port.writeRecord(null);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(changes).toEqual([]);
      await stop();
    });
  });
}
