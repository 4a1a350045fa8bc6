/**
 * @jest-environment jsdom
 *
 * A fault in any part of the pane: the part says so and can be tried again, everything else goes on.
 */
import { screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { ErrorBoundary } from "../../../../src/taskpane/views/ErrorBoundary";
import { lazyView } from "../../../../src/taskpane/views/lazy-view";
import { Pane } from "../../../../src/taskpane/views/Pane";
import { button, called, first, press, settle, show } from "./support";

/** The parts that throw when they are drawn. */
const mockBroken = new Set<string>();

/** The module as it is, but its component throws while its name is among the broken ones. */
function mockBreakable(module: Record<string, unknown>, name: string, member = name): Record<string, unknown> {
  const Real = module[member] as ComponentType<object>;
  const Breakable = (properties: object) => {
    if (mockBroken.has(name)) throw new Error(`${name}坏了`);
    return <Real {...properties} />;
  };
  return { ...module, __esModule: true, [member]: Breakable };
}

jest.mock("../../../../src/taskpane/views/SheetBar", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/SheetBar"), "SheetBar"),
);
jest.mock("../../../../src/taskpane/views/TurnOffer", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/TurnOffer"), "TurnOffer"),
);
jest.mock("../../../../src/taskpane/views/Welcome", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/Welcome"), "Welcome"),
);
jest.mock("../../../../src/taskpane/views/Summary", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/Summary"), "Summary"),
);
jest.mock("../../../../src/taskpane/views/FilterBar", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/FilterBar"), "FilterBar"),
);
jest.mock("../../../../src/taskpane/views/FindingList/FindingDetail", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/FindingList/FindingDetail"), "FindingDetail"),
);
jest.mock("../../../../src/taskpane/views/LevelChart", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/LevelChart"), "LevelChart"),
);
jest.mock("../../../../src/taskpane/views/IndicatorList/IndicatorDetail", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/IndicatorList/IndicatorDetail"), "IndicatorDetail"),
);
jest.mock("../../../../src/taskpane/views/WriteView/PreviewList", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/WriteView/PreviewList"), "PreviewList"),
);
jest.mock("../../../../src/taskpane/views/WriteView/Extras", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/WriteView/Extras"), "Extras"),
);
jest.mock("../../../../src/taskpane/views/SettingsView/ProfileSection", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/SettingsView/ProfileSection"), "ProfileSection"),
);
jest.mock("../../../../src/taskpane/views/HelpView", () =>
  mockBreakable(jest.requireActual("../../../../src/taskpane/views/HelpView"), "HelpView", "default"),
);

beforeEach(() => {
  mockBroken.clear();
  // React reports what a boundary has caught.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const tab = (name: RegExp) => press(called("[role=tab]", name));
const more = async (view: string): Promise<void> => {
  await tab(/更多/);
  await press(button(new RegExp(`^${view}`)));
};

/** Where each part is found, and something beside it that must go on. */
const parts: readonly (readonly [string, () => Promise<void>, () => HTMLElement])[] = [
  ["SheetBar", () => Promise.resolve(), () => called("section", "核查结果概览")],
  ["TurnOffer", () => Promise.resolve(), () => called("section", "核查结果概览")],
  ["Welcome", () => Promise.resolve(), () => called("section", "核查结果概览")],
  ["Summary", () => Promise.resolve(), () => called("[role=group]", "核查发现")],
  ["FilterBar", () => Promise.resolve(), () => called("[role=group]", "核查发现")],
  ["FindingDetail", () => press(first("[data-rule]")), () => first("[type=search]")],
  ["LevelChart", () => tab(/指标/), () => called("[role=group]", "绩效指标")],
  [
    "IndicatorDetail",
    async () => {
      await tab(/指标/);
      await press(first("[data-roving]"));
    },
    () => called("section", "得分构成"),
  ],
  ["PreviewList", () => tab(/写回/), () => button("标记")],
  ["Extras", () => tab(/写回/), () => button(/^写入 \d+ 个单元格/)],
  ["ProfileSection", () => more("设置"), () => screen.getByLabelText("界面语言")],
  ["HelpView", () => more("帮助"), () => button("返回")],
];

it.each(parts)("%s: says so, leaves the rest alone, and comes back", async (name, go, beside) => {
  await show("wangcheng-2020", () => <Pane firstView="findings" version="1" />);
  mockBroken.add(name);
  await go();
  if (screen.queryByText(new RegExp(`${name}坏了`)) === null) {
    // Drawn already: the next check draws it again.
    await press(called("[role=tab]", /指标/));
    await press(called("[role=tab]", /核查/));
  }
  const said = screen.getByText(new RegExp(`这一部分无法显示：${name}坏了`));
  expect(beside()).toBeTruthy();
  const bar = said.closest<HTMLElement>(".fui-MessageBar")!;
  mockBroken.clear();
  await press(button("重试", bar));
  expect(screen.queryByText(new RegExp(`${name}坏了`))).toBeNull();
  expect(beside()).toBeTruthy();
});

describe("a part that is fetched when it is needed", () => {
  it("does not come: says what to do, and 重试 fetches it again", async () => {
    const failure = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    const load = jest.fn(() => Promise.resolve({ default: () => <p>到了</p> }));
    load.mockRejectedValueOnce(failure).mockRejectedValueOnce(failure);
    const Part = lazyView(load);
    await show("wangcheng-2020", () => (
      <ErrorBoundary>
        <Part />
      </ErrorBoundary>
    ));
    await settle();
    for (let attempt = 0; attempt < 4 && screen.queryByText("到了") === null; attempt += 1) {
      expect(screen.getByText(/没有加载下来/).textContent).not.toContain("chunk");
      await press(button("重试"));
    }
    expect(screen.getByText("到了")).toBeTruthy();
  });

  it("is fetched once when nothing goes wrong", async () => {
    const load = jest.fn(() => Promise.resolve({ default: ({ word }: { readonly word: string }) => <p>{word}</p> }));
    const Part = lazyView(load);
    const { view } = await show("wangcheng-2020", () => <Part word="一" />);
    await settle();
    view.rerender(<Part word="二" />);
    await settle();
    expect(screen.getByText("二")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
