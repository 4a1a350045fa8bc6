import type { ApplyResult, WorkbookPort } from "../../../src/workbook";
import type { CellEdit } from "../../../src/writeback/edit";
import { differences } from "../../excel-host/emulator";
import { contractWorkbook } from "../../support/contract-workbook";
import { edit } from "../../support/edits";
import { answering, open, readAll, type Opened } from "./support";

const FORM = "自评表";
const RATE = edit(FORM, "D3", null, { value: 280.5 / 324, formula: "=C3/B3" });
const REASON = edit(FORM, "E3", null, "【待填写】请说明");

const problemsOf = (result: ApplyResult) =>
  result.kind === "refused"
    ? result.problems.map(({ code, sheet, address }) => `${code} ${sheet}!${address ?? ""}`)
    : result.kind;

async function opened(): Promise<Opened> {
  const both = await open(contractWorkbook());
  await readAll(both.port);
  return both;
}

async function applied(port: WorkbookPort, edits: readonly CellEdit[]) {
  const result = await port.apply(edits);
  if (result.kind !== "applied") throw new Error(JSON.stringify(result.problems));
  return result;
}

describe("between reading and writing", () => {
  const disturbances: readonly (readonly [string, (excel: Opened["excel"]) => void, string])[] = [
    [
      "the cell itself is typed into",
      (excel) => {
        excel.user.type(FORM, "D3", 1);
      },
      `changed-since-read ${FORM}!D3`,
    ],
    [
      "a co-author types into it",
      (excel) => {
        excel.user.type(FORM, "E3", "另写", "coauthor");
      },
      `changed-since-read ${FORM}!E3`,
    ],
    [
      "a cell that results rest on changes",
      (excel) => {
        excel.user.type(FORM, "C3", 300);
      },
      `changed-since-read ${FORM}!C3`,
    ],
    [
      "something is added below",
      (excel) => {
        excel.user.type(FORM, "A30", "备注");
      },
      `changed-since-read ${FORM}!`,
    ],
    [
      "a row is inserted above",
      (excel) => {
        excel.user.insertRows(FORM, 3);
      },
      `changed-since-read ${FORM}!A3`,
    ],
    [
      "an empty row is inserted on top",
      (excel) => {
        excel.user.insertRows(FORM, 1);
      },
      `changed-since-read ${FORM}!D3`,
    ],
    [
      "a row is deleted",
      (excel) => {
        excel.user.deleteRows(FORM, 4);
      },
      `changed-since-read ${FORM}!A4`,
    ],
    [
      "the sheet is renamed",
      (excel) => {
        excel.user.renameSheet(FORM, "新表");
      },
      `sheet-renamed ${FORM}!`,
    ],
    [
      "the sheet is moved",
      (excel) => {
        excel.user.moveSheet(FORM, 2);
      },
      `changed-since-read ${FORM}!`,
    ],
    [
      "the sheet is deleted",
      (excel) => {
        excel.user.deleteSheet(FORM);
      },
      `sheet-missing ${FORM}!`,
    ],
    [
      "the sheet is protected",
      (excel) => {
        excel.user.protect(FORM);
      },
      `protected ${FORM}!D3`,
    ],
  ];
  test.each(disturbances)("%s: nothing is written", async (_, disturb, expected) => {
    const { excel, port } = await opened();
    disturb(excel);
    const before = excel.contents();
    expect(problemsOf(await port.apply([RATE, REASON]))).toContain(expected);
    expect(excel.contents()).toEqual(before);
  });

  test("a sheet deleted and another one added under its name is not written to", async () => {
    const { excel, port } = await opened();
    excel.user.deleteSheet(FORM);
    excel.user.addSheet(FORM);
    expect(problemsOf(await port.apply([REASON]))).toEqual([`sheet-missing ${FORM}!`]);
  });

  test("our own earlier write is no change", async () => {
    const { port } = await opened();
    await applied(port, [RATE]);
    await applied(port, [REASON]);
    await applied(port, [edit(FORM, "E3", "【待填写】请说明", null)]);
    expect(problemsOf(await port.apply([REASON]))).toBe("applied");
  });

  test("what happens on another sheet does not matter", async () => {
    const { excel, port } = await opened();
    excel.user.type("隐藏表", "B2", "别的");
    await applied(port, [RATE]);
  });
});

describe("what is written", () => {
  test.each([
    "0012",
    "95%",
    "2020-12-31",
    "2020年3月",
    "=1+1",
    "'引号",
    "TRUE",
    "#N/A",
    "1,234",
    "-",
    "（空格后） ",
    "12场",
  ])("the text %j stays a text", async (text) => {
    const { excel, port } = await opened();
    const { undo } = await applied(port, [edit(FORM, "E3", null, text)]);
    expect(excel.cell(FORM, "E3")).toMatchObject({ value: text, formula: null, numberFormat: "General" });
    await port.undo(undo);
    expect(excel.cell(FORM, "E3").value).toBeNull();
  });

  test("a cell formatted as text takes a number or formula, which it could not keep otherwise, and is text again after undo", async () => {
    const { excel, port } = await opened();
    excel.user.setNumberFormat(FORM, "D3:E3", "@");
    await readAll(port);
    const { undo } = await applied(port, [RATE, edit(FORM, "E3", null, 5)]);
    expect(excel.cell(FORM, "D3")).toMatchObject({ formula: "=C3/B3", numberFormat: "General" });
    expect(excel.cell(FORM, "E3")).toMatchObject({ value: 5, numberFormat: "General" });
    await port.undo(undo);
    expect(excel.cell(FORM, "D3")).toMatchObject({ value: null, formula: null, numberFormat: "@" });
  });

  test("a formula does not bring the format of what it refers to along", async () => {
    const { excel, port } = await opened();
    await applied(port, [edit(FORM, "E3", null, { value: 0.95, formula: "=C7" })]);
    expect(excel.cell(FORM, "E3")).toMatchObject({ value: 0.95, numberFormat: "General" });
  });

  test("formulas that rest on one another come out right in one write", async () => {
    const { excel, port } = await opened();
    const total = { value: 280.5 / 324 + 0.75, formula: "=SUM(D3:D4)" };
    await applied(port, [edit(FORM, "E4", null, total), RATE]);
    expect(excel.cell(FORM, "E4").value).toBeCloseTo(280.5 / 324 + 0.75, 12);
  });

  test("in manual calculation a formula's result is not held against it", async () => {
    const { excel, port } = await opened();
    excel.user.setCalculation("Manual");
    await readAll(port);
    await applied(port, [edit(FORM, "E4", null, { value: 9, formula: "=SUM(D3:D4)" })]);
    expect(excel.cell(FORM, "E4").formula).toBe("=SUM(D3:D4)");
  });

  test("only the cells of the edits differ afterwards", async () => {
    const { excel, port } = await opened();
    const before = excel.contents();
    await applied(port, [RATE, REASON, edit(FORM, "A8", "合并区域", "已改")]);
    expect(differences(before, excel.contents())).toEqual([`${FORM}!A8`, `${FORM}!D3`, `${FORM}!E3`]);
  });
});

describe("a write that goes wrong", () => {
  const many = [
    RATE,
    REASON,
    edit(FORM, "A7", "0012", 12, "General"),
    edit(FORM, "D4", { value: 0.75, formula: "=C4/B4" }, 1),
  ];

  test.each([1, 2, 3])("at its %i. range is taken back completely", async (nth) => {
    const { excel, port } = await opened();
    const before = excel.contents();
    excel.faults.failAt("Range.formulas=", nth);
    excel.traffic.clear();
    const result = await port.apply(many);
    expect(problemsOf(result)).toEqual([`host-error ${FORM}!`]);
    expect(excel.traffic.trips.some(({ error }) => error === "GeneralException")).toBe(true);
    expect(excel.contents()).toEqual(before);
    expect(problemsOf(await port.apply(many))).toBe("applied");
  });

  test("while reading back is taken back completely", async () => {
    const { excel, port } = await opened();
    const before = excel.contents();
    excel.faults.failAt("Application.calculationMode");
    expect(problemsOf(await port.apply(many))).toEqual([`host-error ${FORM}!`]);
    expect(excel.contents()).toEqual(before);
  });

  test("because Excel comes to another result than the preview showed is taken back, and says where", async () => {
    const { excel, port } = await opened();
    const before = excel.contents();
    const result = await port.apply([REASON, edit(FORM, "D3", null, { value: 0.5, formula: "=C3/B3" })]);
    expect(result).toMatchObject({
      kind: "refused",
      problems: [{ code: "host-error", address: "D3", expected: "=C3/B3" }],
    });
    expect(excel.contents()).toEqual(before);
  });

  test("and cannot be taken back either says so and names the cells", async () => {
    const { excel, port } = await opened();
    excel.faults.failAt("Range.formulas=", 2);
    excel.faults.onFailure(() => {
      excel.faults.accessDenied(true);
    });
    await expect(port.apply([RATE, REASON])).rejects.toMatchObject({
      code: "half-written",
      text: { values: { detail: `${FORM}!D3, E3` } },
    });
  });

  test("because the host falls silent in the middle says what must be checked", async () => {
    const { excel, port } = await open(contractWorkbook(), "1.14", { timeout: answering });
    await readAll(port);
    excel.faults.failAt("Range.formulas=", 2);
    excel.faults.onFailure(() => {
      excel.faults.silent(true);
    });
    await expect(port.apply([RATE, REASON])).rejects.toMatchObject({ code: "half-written" });
  });
});

describe("a host that does not let us write", () => {
  test("a cell open for editing", async () => {
    const { excel, port } = await opened();
    excel.faults.cellEditMode(true);
    expect(problemsOf(await port.apply([RATE]))).toEqual([`in-edit-mode ${FORM}!`]);
    excel.faults.cellEditMode(false);
    expect(problemsOf(await port.apply([RATE]))).toBe("applied");
  });

  test("access denied", async () => {
    const { excel, port } = await opened();
    excel.faults.accessDenied(true);
    expect(problemsOf(await port.apply([RATE]))).toEqual([`read-only ${FORM}!`]);
  });

  test("no answer", async () => {
    const { excel, port } = await open(contractWorkbook(), "1.14", { timeout: answering });
    await readAll(port);
    excel.faults.silent(true);
    expect(problemsOf(await port.apply([RATE]))).toEqual([`timeout ${FORM}!`]);
    excel.faults.silent(false);
    expect(excel.cell(FORM, "D3").formula).toBeNull();
  });

  test("a workbook opened for reading only", async () => {
    const { excel, port } = await open(contractWorkbook(), "1.14", { readOnly: true });
    await readAll(port);
    expect(port.capabilities).toMatchObject({ write: false, undo: false });
    excel.traffic.clear();
    expect(problemsOf(await port.apply([RATE]))).toEqual([`read-only ${FORM}!`]);
    expect(excel.traffic.trips).toEqual([]);
  });

  test("a number format on a protected sheet", async () => {
    const { port } = await opened();
    expect(problemsOf(await port.apply([edit("受保护", "B1", null, 0.5, "0.00%")]))).toEqual(["protected 受保护!B1"]);
  });
});
