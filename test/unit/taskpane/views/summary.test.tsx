/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { builtinProfiles } from "../../../../src/profile";
import { noFilter } from "../../../../src/taskpane/app/finding-filter";
import { Summary } from "../../../../src/taskpane/views/Summary";
import { usePane } from "../../../../src/taskpane/views/pane-context";
import { button, called, show } from "./support";

function Current() {
  const { current } = usePane();
  const [filter, setFilter] = useState(noFilter);
  return current === null ? null : <Summary check={current.check} filter={filter} onFilter={setFilter} />;
}

const term = (name: string): string => screen.getByText(name).nextElementSibling?.textContent ?? "";

describe("the summary", () => {
  it("has total, grade, rate and what was stated on top", async () => {
    await show("wangcheng-2020", () => <Current />);
    const card = called("section", "核查结果概览");
    expect([term("核算总分"), term("等级"), term("执行率")]).toEqual(["90.00", "优", "100.00%"]);
    expect(within(card).getByText("分值合计 90 分")).toBeTruthy();
    expect(within(card).getByText("表中填 90.00 分")).toBeTruthy();
  });

  it("says what cannot be computed instead of guessing", async () => {
    await show("huangshi-weixiu-2023", () => <Current />);
    expect([term("核算总分"), term("等级")]).toEqual(["无法计算", "无法计算"]);
  });

  it("lets each count be pressed to see that level alone, and released", async () => {
    await show("wangcheng-2020", () => <Current />);
    const error = button("错误 1");
    expect(error.getAttribute("aria-pressed")).toBe("false");
    fireEvent.click(error);
    expect(error.getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(error);
    expect(error.getAttribute("aria-pressed")).toBe("false");
  });

  it("leaves levels without findings out, except errors: none of them is good news", async () => {
    const { controller } = await show("wangcheng-2020", () => <Current />);
    const counts = called("ul", /点一下只看这一级/);
    expect(within(counts).queryByText(/警告/)).toBeNull();
    const error = controller.store.get().current!.check.findings.find(({ level }) => level === "error")!;
    await act(() => controller.decisions.accept(error, "已核实"));
    expect(button("错误 0", counts)).toBeTruthy();
    expect(button("已忽略 1", counts)).toBeTruthy();
  });

  it("tells the profile, why it was taken, and what of it rests on general knowledge", async () => {
    const { controller } = await show("wangcheng-2020", () => <Current />);
    expect(screen.getByText(/评分口径：长沙部门整体自评口径/)).toBeTruthy();
    expect(screen.getByText(/采用“长沙部门整体自评口径”/)).toBeTruthy();
    expect(screen.queryByText(/尚未核到文件原文/)).toBeNull();
    await act(() => controller.decisions.chooseProfile(builtinProfiles["mof-2021-cost"]));
    expect(screen.getByText(/口径中的“.+”依据通行做法，尚未核到文件原文/)).toBeTruthy();
  });
});
