import fc from "fast-check";
import { addressOf, type CellValue } from "../../../src/sheet";
import type { ApplyResult, UndoToken } from "../../../src/workbook";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";
import { open, readAll } from "./support";

jest.setTimeout(60_000);

const FORM = "自评表";

function tokenOf(result: ApplyResult): UndoToken {
  if (result.kind !== "applied") throw new Error(JSON.stringify(result.problems));
  return result.undo;
}

const codes = (result: ApplyResult) =>
  result.kind === "refused" ? result.problems.map(({ code, address }) => `${code} ${address ?? ""}`) : result.kind;

async function written() {
  const { excel, port } = await open(contractWorkbook());
  await readAll(port);
  const before = excel.contents();
  const result = await port.apply([
    edit(FORM, "D3", null, { value: 280.5 / 324, formula: "=C3/B3" }, "0.0%"),
    edit(FORM, "E4", null, "【待填写】请说明"),
  ]);
  return { excel, port, before, undo: tokenOf(result) };
}

describe("taking a write back", () => {
  test("restores every cell of the workbook as it was", async () => {
    const { excel, port, before, undo } = await written();
    expect(codes(await port.undo(undo))).toBe("applied");
    expect(excel.contents()).toEqual(before);
  });

  test("can itself be taken back", async () => {
    const { excel, port, undo } = await written();
    const after = excel.contents();
    const again = tokenOf(await port.undo(undo));
    expect(codes(await port.undo(again))).toBe("applied");
    expect(excel.contents()).toEqual(after);
  });

  test("works once", async () => {
    const { port, undo } = await written();
    await port.undo(undo);
    expect(codes(await port.undo(undo))).toEqual([]);
  });

  test("is refused where the user has typed over it", async () => {
    const { excel, port, undo } = await written();
    excel.user.type(FORM, "E4", "已说明");
    const before = excel.contents();
    expect(codes(await port.undo(undo))).toEqual(["changed-since-read E4"]);
    expect(excel.contents()).toEqual(before);
  });

  test("leaves alone what the user did elsewhere meanwhile", async () => {
    const { excel, port, undo } = await written();
    excel.user.type(FORM, "A3", "年度资金");
    excel.user.type(FORM, "A20", "新的一行");
    expect(codes(await port.undo(undo))).toBe("applied");
    expect(excel.cell(FORM, "D3")).toMatchObject({ formula: null, value: null, numberFormat: "0.00%" });
    expect(excel.cell(FORM, "A20").value).toBe("新的一行");
  });

  test("is refused when rows have moved, even where the cells look the same", async () => {
    const { excel, port } = await open(contractWorkbook());
    await readAll(port);
    const edits = [3, 4, 5, 6].map((row) => edit(FORM, `E${row}`, null, 6));
    const undo = tokenOf(await port.apply(edits));
    excel.user.insertRows(FORM, 3);
    excel.user.type(FORM, "E3", 6);
    const before = excel.contents();
    expect(codes(await port.undo(undo))).toEqual(["changed-since-read "]);
    expect(excel.contents()).toEqual(before);
  });

  test("finds its sheet under a new name, and says when it is gone", async () => {
    const { excel, port, undo } = await written();
    excel.user.renameSheet(FORM, "改名后");
    const again = tokenOf(await port.undo(undo));
    expect(excel.cell("改名后", "E4").value).toBeNull();
    excel.user.deleteSheet("改名后");
    expect(codes(await port.undo(again))).toEqual(["sheet-missing "]);
  });

  test("that fails half-way leaves what was written", async () => {
    const { excel, port, undo } = await written();
    const after = excel.contents();
    excel.faults.failAt("Range.formulas=", 2);
    expect(codes(await port.undo(undo))).toEqual(["host-error "]);
    expect(excel.contents()).toEqual(after);
    expect(codes(await port.undo(undo))).toBe("applied");
  });

  test("restores whatever stood in the cells, in whatever format (property)", async () => {
    const content = fc.oneof(
      fc.constantFrom<CellValue>(
        "0012",
        "=SUM(1)",
        "'x",
        "95%",
        "TRUE",
        "2020-1-2",
        "说明\n换行",
        " 空 ",
        "-",
        0.1,
        -3,
        1e21,
        true,
        null,
      ),
      fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
      // A cell holds no negative zero.
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0),
    );
    const cell = fc.record({
      content,
      after: content,
      format: fc.constantFrom("General", "@", "0.00%", "yyyy/m/d", "0_ ;[Red]-0 "),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (cells) => {
        const { excel, port } = await open(contractWorkbook());
        cells.forEach(({ content: held, format }, index) => {
          const address = addressOf(20 + index, 3);
          excel.user.setNumberFormat(FORM, address, format);
          excel.user.type(FORM, address, typeof held === "string" ? `'${held}` : (held ?? ""));
        });
        await readAll(port);
        const before = excel.contents();
        const edits = cells.map(({ after }, index) => {
          const address = addressOf(20 + index, 3);
          return edit(FORM, address, excel.cell(FORM, address).value, after);
        });
        const undo = tokenOf(await port.apply(edits));
        expect(cells.map((_, index) => excel.cell(FORM, addressOf(20 + index, 3)).value ?? "")).toEqual(
          cells.map(({ after }) => after ?? ""),
        );
        expect(codes(await port.undo(undo))).toBe("applied");
        expect(excel.contents()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
