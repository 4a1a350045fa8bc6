/**
 * @jest-environment jsdom
 *
 * Findings and indicators as lists: walking by keys, opening, ignoring, reading otherwise.
 */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { noFilter } from "../../../../src/taskpane/app/finding-filter";
import { FindingList } from "../../../../src/taskpane/views/FindingList";
import IndicatorList from "../../../../src/taskpane/views/IndicatorList";
import { usePane } from "../../../../src/taskpane/views/pane-context";
import { button, called, first, press, settle, show } from "./support";

function Findings() {
  const { current } = usePane();
  const [filter, setFilter] = useState(noFilter);
  if (current === null || current.check.evaluation === null) return null;
  const { findings, evaluation } = current.check;
  return <FindingList findings={findings} evaluation={evaluation} filter={filter} onFilter={setFilter} />;
}

function Indicators() {
  const evaluation = usePane().current?.check.evaluation ?? null;
  return evaluation === null ? null : <IndicatorList evaluation={evaluation} />;
}

const entries = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-roving]")];
const strike = async (key: string): Promise<void> => {
  fireEvent.keyDown(document.activeElement!, { key });
  await settle();
};

describe("the findings", () => {
  it("start with the errors; what asks for nothing is folded behind them", async () => {
    await show("wangcheng-2020", () => <Findings />);
    const heads = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(heads[0]).toBe("错误 1");
    expect(heads[1]).toBe("待判断 15");
    expect(heads.at(-1)).toMatch(/^不适用 \d+$|^已通过 \d+$/);
    expect(entries()).toHaveLength(16);
    const fold = button(/^已通过/);
    expect(fold.getAttribute("aria-expanded")).toBe("false");
  });

  it("are walked through by arrow keys, Home and End; the cell is selected and the focus stays", async () => {
    const { port } = await show("wangcheng-2020", () => <Findings />);
    act(() => {
      entries()[0]!.focus();
    });
    await strike("ArrowDown");
    expect(document.activeElement).toBe(entries()[1]);
    const withCell = entries().at(-2)!;
    await strike("End");
    await strike("ArrowUp");
    expect(document.activeElement).toBe(withCell);
    expect(port.selections.at(-1)).toMatch(new RegExp(`!${/@([A-Z]+\d+)/.exec(withCell.dataset["roving"]!)![1]!}$`));
    await strike("Home");
    expect(document.activeElement).toBe(entries()[0]);
    await strike("ArrowUp");
    expect(document.activeElement).toBe(entries()[0]);
    // Tab comes to one entry only.
    expect(entries().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("open into what was seen and expected, the source, the rule's page and the reckoning", async () => {
    await show("wangcheng-2020", () => <Findings />);
    const [first] = entries();
    expect(first!.getAttribute("aria-expanded")).toBe("false");
    await press(first!);
    expect(first!.getAttribute("aria-expanded")).toBe("true");
    const detail = first!.parentElement!;
    for (const term of ["表中所填", "应为", "处理办法", "检查规则", "依据"])
      expect(within(detail).getAllByText(term).length).toBeGreaterThan(0);
    const link = within(detail).getByRole("link", { name: /规则说明/ });
    expect(link.getAttribute("href")).toBe("guide/rules/weight-sum-not-100.html");
    expect(within(detail).getByText("计算说明")).toBeTruthy();
    await press(first!);
    expect(within(detail).queryByText("应为")).toBeNull();
  });

  it("that ask say what to compare with, not what ought to stand there", async () => {
    await show("wangcheng-2020", () => <Findings />);
    // 5期 was aimed at and 21期 held: that is to be explained, not to be put down as 5.
    const asked = entries().find(({ textContent }) => textContent.includes("完成率420.00%"));
    await press(asked!);
    const detail = within(asked!.parentElement!);
    expect(detail.getByText("对照").nextSibling?.textContent).toBe("5期");
    expect(detail.queryByText("应为")).toBeNull();
  });

  it("are ignored for a reason only; then counted apart, and taken back", async () => {
    const { controller } = await show("wangcheng-2020", () => <Findings />);
    fireEvent.click(entries()[0]!);
    await press(button("忽略……"));
    fireEvent.click(button("忽略这一条"));
    expect(screen.getByText("请写明理由，便于他人复核。")).toBeTruthy();
    expect(controller.store.get().record.acceptances).toEqual([]);
    fireEvent.change(first("textarea, input:not([type=search])"), { target: { value: "表样由市局统一规定" } });
    await press(button("忽略这一条"));
    expect(controller.store.get().record.acceptances.map(({ reason }) => reason)).toEqual(["表样由市局统一规定"]);
    expect(screen.queryByText("错误 1")).toBeNull();
    fireEvent.click(button("已忽略 1"));
    expect(screen.getByText("已忽略：表样由市局统一规定")).toBeTruthy();
    await press(button("取消忽略"));
    expect(screen.getByText("错误 1")).toBeTruthy();
  });

  it("say that none matches, and show all again", async () => {
    await show("wangcheng-2020", () => <Findings />);
    fireEvent.change(first("[type=search]"), { target: { value: "没有这样的内容" } });
    expect(screen.getByText("没有符合条件的发现。")).toBeTruthy();
    fireEvent.click(button("清除筛选"));
    expect(entries()).toHaveLength(16);
  });
});

describe("the indicators", () => {
  it("have a row each with target, actual and both scores", async () => {
    const { controller } = await show("wangcheng-2020", () => <Indicators />);
    const { indicators } = controller.store.get().current!.check.evaluation!;
    expect(entries()).toHaveLength(indicators.length);
    const first = entries()[0]!;
    expect(first.textContent).toContain("产出指标 › 数量指标");
    expect(first.textContent).toMatch(/目标值5期完成值21/);
    expect(first.textContent).toContain("核算 6.00 ／ 自评 6.00 ／ 分值 6.00");
  });

  it("let a text be read otherwise, without touching the sheet", async () => {
    const { controller } = await show("wangcheng-2020", () => <Indicators />);
    const before = JSON.stringify(controller.store.get().current!.snapshot);
    fireEvent.click(entries()[0]!);
    fireEvent.click(button("目标值解读有误？换一种说法"));
    const field = screen.getByLabelText("目标值按这个说法解读");
    fireEvent.change(field, { target: { value: "≥42期" } });
    fireEvent.submit(field.closest("form")!);
    await settle();
    const [row] = controller.store.get().current!.check.evaluation!.indicators;
    expect(row!.indicator.target.value).toBe(42);
    expect(row!.comparison.ratio).toBeCloseTo(0.5, 10);
    expect(entries()[0]!.textContent).toContain("50.00%");
    expect(JSON.stringify(controller.store.get().current!.snapshot)).toBe(before);
    await press(button("恢复按原文解读"));
    expect(controller.store.get().record.readings).toEqual([]);
  });

  it("show the chart of levels against weights above", async () => {
    await show("wangcheng-2020", () => <Indicators />);
    const chart = called("section", "得分构成");
    expect(
      within(chart)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["预算执行率10.00 ／ 10", "产出指标50.00 ／ 50", "效益指标30.00 ／ 30"]);
  });
});
