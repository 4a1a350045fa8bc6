/**
 * @jest-environment jsdom
 *
 * 批量审核: the table, one workbook, what is taken away, and the way back when something fails.
 */
import "./globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { useState, type ReactNode } from "react";
import { message, type Message } from "../../../../src/i18n";
import { decide, failedItem, type ReviewItem } from "../../../../src/review";
import { BrowserPool } from "../../../../src/review/web";
import { BatchReview, type BatchState } from "../../../../src/taskpane/app/batch/batch-review";
import type { BatchWorkerApi } from "../../../../src/taskpane/app/batch/worker-api";
import type { FullView } from "../../../../src/taskpane/app/full-view";
import { openSettings } from "../../../../src/taskpane/app/settings";
import { BatchDetail } from "../../../../src/taskpane/views/Batch/BatchDetail";
import { BatchPage } from "../../../../src/taskpane/views/Batch/BatchPage";
import { BatchTable } from "../../../../src/taskpane/views/Batch/BatchTable";
import { BatchTakeAway } from "../../../../src/taskpane/views/Batch/BatchTakeAway";
import { FullViewContext } from "../../../../src/taskpane/views/Batch/full-view";
import { LanguageContext, useStore } from "../../../../src/taskpane/views/pane-context";
import { itemOf, sessionOf, tool } from "../../../support/review-items";

/** Whether what stands on the page throws. */
let mockFails = false;
jest.mock("../../../../src/taskpane/views/Batch/Batch", () => ({
  __esModule: true,
  default: () => {
    if (mockFails) throw new Error("一览表坏了");
    return <p>一览表</p>;
  },
}));

// jsdom lays nothing out; without a height no row of the table would be in sight.
beforeAll(() => {
  for (const side of ["clientHeight", "clientWidth"]) {
    Object.defineProperty(Element.prototype, side, { configurable: true, get: () => 600 });
  }
});

let right: ReviewItem;
let wrong: ReviewItem;
beforeAll(async () => {
  right = await itemOf("对.xlsx");
  wrong = await itemOf("错.xlsx", { total: [100, 60] });
});
const broken = failedItem({ file: "坏.xlsx", locale: "zh-CN", profile: null }, new Error("读不出来"));

function reviewOf(items: readonly ReviewItem[], change: Partial<BatchState> = {}): BatchReview {
  const create = (): never => {
    throw new Error("no worker is needed");
  };
  const pool = new BrowserPool<BatchWorkerApi>({ create, timeLimit: 1000 });
  const rest = (): Promise<void> => Promise.resolve();
  const review = new BatchReview({ pool, lanes: 1, tool, now: () => 0, rest }, () => "zh-CN");
  review.store.set({ ...review.store.get(), session: sessionOf(items), phase: "done", ...change });
  return review;
}

/** Which rows are in sight is known once the table stands. */
async function show(view: ReactNode): Promise<void> {
  const language = { locale: "zh-CN", settings: openSettings(null) } as const;
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext.Provider value={language}>{view}</LanguageContext.Provider>
    </FluentProvider>,
  );
  await settle();
}

const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** As the page shows it: the table, or the workbook that is open. */
function Shown({ review }: { readonly review: BatchReview }) {
  const state = useStore(review.store);
  const item = state.session.items.find(({ file }) => file === state.open);
  if (item === undefined) return <BatchTable review={review} state={state} />;
  return <BatchDetail review={review} state={state} item={item} />;
}

describe("the table", () => {
  const rows = (): HTMLElement[] => screen.getAllByRole("row").slice(1);

  it("puts the worst first: what could not be read with its reason, then by errors", async () => {
    await show(<Shown review={reviewOf([right, wrong, broken])} />);
    expect(rows().map((row) => within(row).getByRole("button").textContent)).toEqual(["坏.xlsx", "错.xlsx", "对.xlsx"]);
    expect(rows()[0]?.textContent).toContain("读不出来");
    const texts = within(rows()[1]!)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
    expect(texts).toHaveLength(11);
    expect(texts[1]).toMatch(/某区妇女联合会 · 妇女技能培训 · 2023/);
    expect(texts.slice(2, 6)).toEqual(["执行率 90.00%", "自评总分 60.00", "核算总分 99.00", "等级 优"]);
    expect(screen.getAllByRole("columnheader")).toHaveLength(11);
  });

  it("shows decisions, and that a file changed after one", async () => {
    const session = decide(sessionOf([right, wrong]), "对.xlsx", { state: "accepted", comment: "" });
    const old = { state: "returned" as const, comment: "", hash: "b".repeat(64) };
    const decisions = { ...session.decisions, "错.xlsx": old };
    await show(<Shown review={reviewOf([], { session: { ...session, decisions } })} />);
    expect(rows().map((row) => row.textContent.match(/通过$|退回$|文件已改$/)?.[0])).toEqual(["文件已改", "通过"]);
  });

  it("opens a workbook by its row, and is left and come back to at the same place", async () => {
    const review = reviewOf([right, wrong]);
    await show(<Shown review={review} />);
    fireEvent.click(rows()[1]!);
    await settle();
    expect(document.activeElement?.textContent).toBe("对.xlsx");
    fireEvent.click(button("返回一览表"));
    await settle();
    expect(document.activeElement).toBe(button("对.xlsx"));
  });

  it("a tick chooses a file and opens nothing", async () => {
    const review = reviewOf([right, wrong]);
    await show(<Shown review={review} />);
    fireEvent.click(screen.getByRole("checkbox", { name: "选择错.xlsx" }));
    expect([...review.chosen.get()]).toEqual(["错.xlsx"]);
    expect(review.store.get().open).toBeNull();
  });

  it("says so when the filter leaves nothing", async () => {
    const review = reviewOf([right]);
    review.setFilter({ words: "没有这个单位" });
    await show(<Shown review={review} />);
    expect(screen.getByText(/没有符合条件的文件/)).toBeTruthy();
  });
});

describe("one workbook", () => {
  const open = async (fullView: FullView | null, blob: Blob | null): Promise<void> => {
    const review = reviewOf([wrong], { open: "错.xlsx" });
    jest.spyOn(review, "blobOf").mockReturnValue(blob);
    await show(
      <FullViewContext.Provider value={fullView}>
        <Shown review={review} />
      </FullViewContext.Provider>,
    );
  };
  const fullView: FullView = { fits: () => true, hint: "batch.openCopy", open: () => Promise.resolve(null) };
  const blob = new Blob(["x"]);

  it("tells what is wrong, and takes a decision with its comment as it is typed", async () => {
    const review = reviewOf([wrong], { open: "错.xlsx" });
    await show(<Shown review={review} />);
    expect(screen.getAllByRole("listitem").some(({ textContent }) => /^错误 /.test(textContent))).toBe(true);
    fireEvent.click(screen.getByRole("radio", { name: "退回" }));
    fireEvent.change(screen.getByLabelText("意见说明"), { target: { value: "请更正总分" } });
    expect(review.store.get().session.decisions["错.xlsx"]).toMatchObject({ state: "returned", comment: "请更正总分" });
    fireEvent.click(button("撤销处理意见"));
    expect(review.store.get().session.decisions).toEqual({});
  });

  it.each([
    ["nothing opens workbooks here", null, blob, /请在 Excel 里打开这个文件/],
    ["not of this kind", { ...fullView, fits: () => false }, blob, /请在 Excel 里打开这个文件/],
    ["the file is not at hand", fullView, null, /请用“添加文件”重新选择/],
  ])("without a button where %s, with what to do instead", async (_, host, file, words) => {
    await open(host, file);
    expect(screen.queryByRole("button", { name: "打开工作簿" })).toBeNull();
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("is opened with what the user should know; a failure is told and goes away once it works", async () => {
    const answers: (Message | null)[] = [message("batch.openTooLarge", { file: "错.xlsx" }), null];
    const opened: string[] = [];
    await open(
      {
        ...fullView,
        open: (file) => {
          opened.push(file);
          return Promise.resolve(answers.shift() ?? null);
        },
      },
      blob,
    );
    expect(screen.getByText(/的副本，原文件不变/)).toBeTruthy();
    fireEvent.click(button("打开工作簿"));
    await settle();
    expect(screen.getByText(/“错\.xlsx”超出 Excel 一次能够接收的大小/)).toBeTruthy();
    fireEvent.click(button("打开工作簿"));
    await settle();
    expect(screen.queryByText(/没有打开/)).toBeNull();
    expect(opened).toEqual(["错.xlsx", "错.xlsx"]);
  });
});

describe("what is taken away", () => {
  it("while copies are made: how many, nothing else can be begun, and it can be called off", async () => {
    const review = reviewOf([wrong]);
    const stop = jest.spyOn(review.takeAway, "stop");
    review.takeAway.store.set({ making: "archive", copying: { done: 3, total: 12 }, archived: null });
    await show(<BatchTakeAway review={review} />);
    expect(screen.getByText("正在制作批注副本 3/12")).toBeTruthy();
    expect(button("全部下载（.zip）").hasAttribute("disabled")).toBe(true);
    expect(button("保存进度").hasAttribute("disabled")).toBe(true);
    fireEvent.click(button("取消"));
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("tells how many copies there are, and asks for them only when ticked", async () => {
    const review = reviewOf([wrong]);
    const asked = jest.spyOn(review.takeAway, "makeArchive").mockResolvedValue(null);
    review.takeAway.store.set({ making: null, copying: null, archived: { copies: 9, without: 3 } });
    await show(<BatchTakeAway review={review} />);
    expect(screen.getByRole("status").textContent).toMatch(/^已附 9 份批注副本；另有 3 个文件没有副本/);
    fireEvent.click(button("全部下载（.zip）"));
    fireEvent.click(screen.getByRole("checkbox", { name: "附批注副本" }));
    fireEvent.click(button("全部下载（.zip）"));
    expect(asked.mock.calls).toEqual([[false], [true]]);
  });
});

describe("the page", () => {
  function Page() {
    const [there, setThere] = useState(true);
    if (!there) return <p>首页</p>;
    return (
      <BatchPage
        onLeave={() => {
          setThere(false);
        }}
      />
    );
  }

  it("that fails says so, can be tried again, and has a way back", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    mockFails = true;
    await show(<Page />);
    await settle();
    expect(screen.getByText(/一览表坏了/)).toBeTruthy();
    mockFails = false;
    fireEvent.click(button("重试"));
    await settle();
    expect(screen.getByText("一览表")).toBeTruthy();
    mockFails = true;
    fireEvent.click(button("返回首页"));
    expect(screen.getByText("首页")).toBeTruthy();
  });
});
