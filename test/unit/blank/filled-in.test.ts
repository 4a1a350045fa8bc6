import { blankForm, blankLayouts } from "../../../src/blank";
import { checkSheet } from "../../../src/check";
import { render } from "../../../src/i18n";
import { openWorkbook } from "../../../src/workbook/file";
import { edit } from "../../support/edits";
import { smallBook } from "../../support/small-book";
import { formOf, options, typedInto } from "./fill";

// A form that is put into a workbook and filled in by hand; its formulas work out what is due, and nothing is found.
describe.each(blankLayouts)("$id", ({ id, amountUnit }) => {
  const budget = amountUnit === "元" ? 432_000 : 43.2;

  async function filledIn(rowsPerLevel2: number) {
    const port = await openWorkbook(smallBook([["说明"]], "说明"), "表.xlsx");
    const { id: sheet, name } = await port.addSheet(blankForm(id, { ...options, budget, rowsPerLevel2 }));
    const [empty] = await port.read([sheet]);
    const typed = Object.entries(typedInto(formOf(empty!), id));
    const result = await port.apply(typed.map(([address, value]) => edit(name, address, null, value)));
    expect(result.kind).toBe("applied");
    const [snapshot] = await port.read([sheet]);
    return checkSheet(snapshot!);
  }

  test("filled in rightly it gives no finding", async () => {
    const { findings } = await filledIn(1);
    const told = findings.filter(({ kind }) => kind === "fail" || kind === "review");
    expect(told.map(({ rule, cell, message }) => `${rule} ${cell ?? ""}: ${render("zh-CN", message)}`)).toEqual([]);
    expect(findings.filter(({ kind }) => kind === "pass").length).toBeGreaterThan(30);
  });

  test("its formulas give the rate, the execution score and the totals", async () => {
    const { reading, evaluation } = await filledIn(1);
    const form = reading.kind === "form" ? reading.form : null;
    const total = form?.funds?.rows.find(({ source }) => source === "total");
    expect(total?.budget?.value).toBe(budget);
    expect(total?.rate?.value).toBeCloseTo(0.95, 10);
    const weight = id === "project-hubei" ? 20 : 10;
    expect(total?.score?.value).toBe(weight * 0.95);
    expect(form?.total?.score?.value).toBe(100 - weight * 0.05);
    expect(evaluation?.totals.statedRowsScore.value).toBe(100 - weight * 0.05);
    if (id !== "project-hubei") expect(form?.total?.weight?.value).toBe(100);
  });
});
