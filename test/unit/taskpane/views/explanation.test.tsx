/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Explanation as Computation } from "../../../../src/scoring";
import { Explanation } from "../../../../src/taskpane/views/Explanation";
import { show, type Shown } from "./support";

/** The explanation of this row's execution score on a form, as the pane draws it. */
async function shown(form: string, locale: "zh-CN" | "en" = "zh-CN"): Promise<Shown> {
  return show(
    form,
    ({ controller }) => {
      const { evaluation } = controller.store.get().current!.check;
      const scored = evaluation!.funds.find(({ weight }) => weight !== null)!;
      return <Explanation explanation={scored.score.explanation} />;
    },
    { locale },
  );
}

function drawn(explanation: Partial<Computation>, inputs: Computation["inputs"] = []) {
  const none = { id: "scoring.formula.none", values: {} } as const;
  const base: Computation = {
    mechanism: "sum",
    rule: { id: "scoring.sum.formula", values: {} },
    formula: none,
    worked: none,
    inputs,
    value: null,
    citations: [],
    parts: [],
  };
  return show("wangcheng-2020", () => <Explanation explanation={{ ...base, ...explanation }} />);
}

const term = (name: string): HTMLElement => screen.getAllByText(name)[0]!.nextElementSibling as HTMLElement;

describe("计算说明", () => {
  it("shows a rate as finance officers write it, in the formula and among the values", async () => {
    await shown("huangshi-weixiu-2023");
    const values = within(term("取数"))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(values.find((text) => text.startsWith("执行率"))).toMatch(/^执行率：\d+\.\d{2}%$/);
    expect(document.body.textContent).not.toMatch(/执行率：0\.\d/);
  });

  it("shows amounts with thousands separators and as many decimals as there are, with their cells", async () => {
    await drawn({}, [
      { label: { id: "scoring.label.budget", values: {} }, value: 1234567.5, cell: "C6" },
      { label: { id: "scoring.label.weight", values: {} }, value: 10, cell: null },
    ]);
    expect(screen.getByText("全年预算数（A）：1,234,567.5（C6）")).toBeTruthy();
    expect(screen.getByText("分值：10")).toBeTruthy();
  });

  it("keeps text as it stands in the cell, and says where there is none", async () => {
    await drawn({}, [
      { label: { id: "scoring.label.actual", values: {} }, value: "<b>已完成</b>", cell: "F9" },
      { label: { id: "scoring.label.target", values: {} }, value: null, cell: "E9" },
      { label: { id: "scoring.label.stated", values: {} }, value: "", cell: "G9" },
    ]);
    expect(screen.getByText("完成值：<b>已完成</b>（F9）")).toBeTruthy();
    expect(screen.getByText("目标值：无（E9）")).toBeTruthy();
    expect(screen.getByText("填报得分：无（G9）")).toBeTruthy();
  });

  it("shows no formula where the mechanism has none", async () => {
    await drawn({});
    expect(screen.queryByText("公式")).toBeNull();
    expect(screen.getByText("代入")).toBeTruthy();
  });

  it("opens the parts below, each with rule and source", async () => {
    await shown("huangshi-weixiu-2023");
    const parts = screen.getByText("由 1 项构成").closest("details")!;
    expect(within(parts).getByText(/全年预算数（A）：/)).toBeTruthy();
    expect(within(parts).getByRole("list", { name: "依据" }).textContent).toContain("鄂财绩发〔2020〕3号");
  });

  it("says of a source that it is not confirmed", async () => {
    const citation = { document: "某办法", article: "第三条", basis: "general-knowledge" } as const;
    await drawn({ citations: [citation, { ...citation, article: "", basis: "user" }] });
    expect(screen.getByText("某办法，第三条（通行认识，尚未核实原文）")).toBeTruthy();
    expect(screen.getByText("某办法（单位自定）")).toBeTruthy();
  });

  it("speaks English too", async () => {
    await shown("huangshi-weixiu-2023", "en");
    expect(document.body.textContent).toMatch(/Execution rate: \d+\.\d{2}%/i);
    expect(screen.getAllByText("Taken from").length).toBeGreaterThan(0);
  });
});
