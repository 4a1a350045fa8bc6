import { readForm, type Form, type NumericCell } from "../../../src/form";
import { snapshotOf } from "../../support/workbook-data";
import { textForms } from "../../support/text-form";

/**
 * Each file of test/data/forms/further holds a form of another kind and, below "期望", what must be read from it. A line
 * is given back here from the reading and compared as text:
 *
 *     layout 版式 主体 年度 金额单位      fund 行 来源 预算 执行 w 分值 r 执行率 s 得分
 *     row 行 一级 二级 名称 ; 目标 ; 完成 ; 分值 ; 得分      total 行 分值 得分
 *
 * ∅: no such column; -: empty or a marker; !: unreadable.
 */
const shown = (numeric: NumericCell | null | undefined): string => {
  if (numeric === null || numeric === undefined) return "∅";
  if (numeric.state === "unreadable") return "!";
  return numeric.value === null ? "-" : String(Number(numeric.value.toFixed(4)));
};

function lines(form: Form, asked: string): readonly string[] {
  switch (asked) {
    case "layout":
      return [`layout ${form.layout} ${form.subject} ${form.year ?? "-"} ${form.funds?.amountUnit ?? "-"}`];
    case "fund":
      return (form.funds?.rows ?? []).map(
        ({ row, source, budget, executed, weight, rate, score }) =>
          `fund ${row} ${source} ${shown(budget)} ${shown(executed)} w ${shown(weight)} r ${shown(rate)} s ${shown(score)}`,
      );
    case "funds":
      return form.funds === null ? ["funds none"] : ["funds some"];
    case "row":
      return form.indicators
        .filter(({ kind }) => kind === "indicator")
        .map(
          ({ row, level1, level2, name, target, actual, weight, score }) =>
            `row ${row} ${[level1?.name, level2?.name].map((level) => (level === undefined ? "∅" : level)).join(" ")} ${name ?? ""} ; ${target.text} ; ${actual.text} ; ${shown(weight)} ; ${shown(score)}`,
        );
    case "empty":
      return form.indicators
        .filter(({ kind }) => kind === "empty")
        .map(({ row, level1, level2 }) => `empty ${row} ${level1?.name ?? "∅"} ${level2?.name ?? "∅"}`);
    case "total":
      return form.total === null
        ? ["total none"]
        : [`total ${form.total.row} ${shown(form.total.weight)} ${shown(form.total.score)}`];
    case "grade":
      return [`grade ${form.total?.grade?.text ?? "none"}`];
    case "skipped":
      return [
        `skipped ${form.coverage.skippedRows
          .filter(({ reason }) => reason === "template")
          .map(({ row }) => row)
          .join(" ")}`,
      ];
    case "subtotals":
      return [`subtotals ${form.subtotals.map(({ row }) => row).join(" ")}`];
    case "points":
      return form.indicators
        .filter(({ level1 }) => level1?.points !== null && level1 !== null)
        .map(({ level1 }) => `points ${level1?.name ?? ""} ${level1?.points ?? ""}`);
    case "kind1":
      return form.indicators.map(({ row, level1Kind }) => `kind1 ${row} ${level1Kind}`);
    case "own":
      return [
        `own ${form.indicators
          .filter(({ ownRule }) => ownRule !== null)
          .map(({ row }) => row)
          .join(" ")}`,
      ];
    case "project":
      return [`project ${form.projectName ?? "none"}`];
    case "unit":
      return [`unit ${form.unitName ?? "none"}`];
    case "place":
      return [`place ${form.place ?? "none"}`];
    case "units":
      return form.indicators.map(({ row, target, actual }) => `units ${row} ${target.unit} ${actual.unit}`);
    case "reasons":
      return [
        `reasons ${form.indicators
          .filter(({ reason }) => (reason?.plain ?? "") !== "")
          .map(({ row }) => row)
          .join(" ")}`,
      ];
    case "goals":
      return form.goals.map(({ planned, achieved }) => `goals ${planned?.plain ?? ""} ; ${achieved?.plain ?? ""}`);
    case "cut":
      return [`cut ${form.cutOff}`];
    case "forms":
      return [`forms ${form.onSheet.length}`];
    case "common":
      return [`common ${form.commonReason?.address ?? "none"}`];
    default:
      throw new Error(`no such expectation: ${asked}`);
  }
}

/** Given in full where a form lists them: nothing more may be read. */
const complete = new Set(["fund", "row", "empty"]);

describe.each(textForms())("$name", ({ sheet, expected }) => {
  const reading = readForm(snapshotOf(sheet));
  const asked = [...new Set(expected.map((line) => line.split(" ")[0] ?? ""))];

  test("something is expected of it", () => {
    expect(asked.length).toBeGreaterThan(0);
  });

  test.each(asked)("%s", (word) => {
    const wanted = expected.filter((line) => line.split(" ")[0] === word);
    if (reading.kind !== "form") {
      expect(wanted).toEqual([`${reading.kind} ${reading.reason.id}`]);
      return;
    }
    const got = lines(reading.form, word);
    if (complete.has(word)) expect(got).toEqual(wanted);
    else expect(got).toEqual(expect.arrayContaining(wanted));
  });

  test("every column of a form is understood", () => {
    if (reading.kind !== "form") return;
    expect(reading.form.coverage.columns.filter(({ role }) => role === null).map(({ header }) => header)).toEqual([]);
  });
});

test("there are at least twenty of them, declined ones among them", () => {
  const all = textForms();
  expect(all.length).toBeGreaterThanOrEqual(20);
  expect(all.filter(({ expected }) => expected[0]?.startsWith("declined") === true).length).toBeGreaterThanOrEqual(3);
});
