import { readForm } from "../../../src/form";
import { formNames, readWorkbookData, snapshotOf } from "../../support/workbook-data";

/** The points beside the indicator blocks of a published form: their sum and where they stand; null: none. */
function beside(name: string): readonly [number, readonly string[]] | null {
  for (const sheet of readWorkbookData(name).sheets) {
    const reading = readForm(snapshotOf(sheet));
    if (reading.kind !== "form") continue;
    const { blockPoints } = reading.form;
    return blockPoints === null ? null : [blockPoints.points, blockPoints.cells.map(({ address }) => address)];
  }
  return null;
}

test("points beside one block, and beside two, are added up with their cells", () => {
  expect(beside("huangshi-weixiu-2023")).toEqual([98, ["A10"]]);
  expect(beside("huanggang-shuitu-2020")).toEqual([80, ["A10", "A15"]]);
});

test("no other form but one of Sichuan, 绩效指标（90分）, states any", () => {
  expect(beside("qingshen-gongzi-2023")?.[0]).toBe(90);
  const stating = ["huanggang-shuitu-2020", "huangshi-weixiu-2023", "qingshen-gongzi-2023"];
  expect(formNames().filter((name) => beside(name) !== null)).toEqual(stating);
});
