/**
 * @jest-environment jsdom
 *
 * The cell that the user points at in the sheet: a line or two, all of it on demand.
 */
import { act } from "@testing-library/react";
import { CellCard } from "../../../../src/taskpane/views/CellCard";
import { button, first, press, settle, show, type Shown } from "./support";

const form = "wangcheng-2020";

async function pointed(address: string | null): Promise<Shown> {
  const shown = await show(form, () => <CellCard />);
  if (address !== null) await act(() => shown.controller.point(address));
  return shown;
}

const card = () => document.querySelector("[data-cell-card]");
const text = () => card()?.textContent ?? "";

describe("the selected cell", () => {
  it("is not spoken of before the user has chosen one, nor where it is none of the form's", async () => {
    const { controller } = await pointed(null);
    expect(card()).toBeNull();
    await act(() => controller.point("A1"));
    expect(card()).toBeNull();
  });

  it("with something found says it, and why when it is opened", async () => {
    await pointed("G12");
    expect(text()).toMatch(/^G12完成值 · 开展至少30场/);
    expect(text()).toContain("完成率143.33%，达到130%而没有说明");
    expect(text()).not.toContain("处理办法");
    const title = first("[data-cell-card] > button");
    expect(title.getAttribute("aria-expanded")).toBe("false");
    await press(title);
    await settle();
    expect(title.getAttribute("aria-expanded")).toBe("true");
    expect(text()).toMatch(/处理办法[^]*检查规则[^]*依据[^]*计算说明/);
  });

  it("with nothing found says what follows from it, and how it was read", async () => {
    await pointed("I12");
    expect(text()).toContain("完成率 143.33%；已完成，记满分 6.00");
    await press(first("[data-cell-card] > button"));
    await settle();
    expect(text()).toMatch(/至少30场 → ≥30场/);
    expect(button("完成值解读有误？换一种说法")).toBeTruthy();
  });

  it("of the funds shows the computation", async () => {
    await pointed("E5");
    expect(text()).toContain("全年预算数(A) · 年度资金总额");
    expect(text()).toContain("（324－0）÷324＝100.00%");
  });

  it("stays open from cell to cell, and goes when a finding is chosen in the pane", async () => {
    const { controller } = await pointed("G12");
    await press(first("[data-cell-card] > button"));
    await act(() => controller.point("E5"));
    await settle();
    expect(text()).toContain("执行率＝(B-C)/A");
    await act(() => controller.select("H28"));
    expect(card()).toBeNull();
  });
});
