/**
 * @jest-environment jsdom
 *
 * Tables of 汇总 and 对比: short ones as they are, long ones only with the rows in sight, and searched.
 */
import "./globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import fc from "fast-check";
import { openSettings } from "../../../../src/taskpane/app/settings";
import { columnWidths } from "../../../../src/taskpane/views/Batch/column-widths";
import type { WideRow } from "../../../../src/taskpane/views/Batch/WideCells";
import { WideTable } from "../../../../src/taskpane/views/Batch/WideTable";
import { LanguageContext } from "../../../../src/taskpane/views/pane-context";

// jsdom lays nothing out; without heights no row of a long table would be in sight, or all would.
beforeAll(() => {
  const heightOf = (element: Element): number => (element.tagName === "TR" ? 33 : 600);
  for (const side of ["clientHeight", "clientWidth"]) {
    Object.defineProperty(Element.prototype, side, { configurable: true, get: () => 600 });
  }
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
    configurable: true,
    get(this: Element) {
      return heightOf(this);
    },
  });
});

const rowsOf = (count: number): WideRow[] =>
  Array.from({ length: count }, (_, id) => ({
    id,
    cells: [`第${id}中学`, String(id * 10), `School-${id}.xlsx`],
    ...(id === 1 && { tone: "lowered" }),
  }));

async function show(rows: readonly WideRow[]): Promise<void> {
  const language = { locale: "zh-CN", settings: openSettings(null) } as const;
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext.Provider value={language}>
        <WideTable title="项目点" heads={["单位", "预算", "文件"]} numeric={[false, true, false]} rows={rows} />
      </LanguageContext.Provider>
    </FluentProvider>,
  );
  await settle();
}

const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const table = (): HTMLElement => screen.getByRole("table", { name: "项目点" });
const built = (): (string | null)[] =>
  within(table())
    .queryAllByRole("row")
    .slice(1)
    .map((row) => row.querySelector("td")?.textContent ?? null);
const search = (): HTMLElement | null => screen.queryByRole("searchbox", { name: "在“项目点”中查找" });

async function type(words: string): Promise<void> {
  fireEvent.change(search()!, { target: { value: words } });
  await settle();
}

test("a short table stands there whole, without a search of its own", async () => {
  await show(rowsOf(59));
  expect(built()).toEqual(rowsOf(59).map(({ cells }) => cells[0]));
  expect(search()).toBeNull();
});

test("of a long table only the rows in sight are built, and how many there are is told", async () => {
  await show(rowsOf(1000));
  expect(built().slice(0, 3)).toEqual(["第0中学", "第1中学", "第2中学"]);
  expect(built().length).toBeLessThan(60);
  expect(table().getAttribute("aria-rowcount")).toBe("1001");
  expect(within(table()).getAllByRole("row")[2]?.getAttribute("aria-rowindex")).toBe("3");
});

test.each([59, 1000])("figures and what catches the eye are marked, of %d rows", async (count) => {
  await show(rowsOf(count));
  const rows = within(table()).getAllByRole("row");
  expect([...rows[0]!.children].map(({ className }) => className)).toEqual(["", "number", ""]);
  expect([...rows[1]!.children].map(({ className }) => className)).toEqual(["", "number", ""]);
  expect(rows.slice(1, 4).map(({ className }) => className)).toEqual(["", "lowered", ""]);
});

test("a search leaves the rows that hold all the words, in whatever case and column", async () => {
  await show(rowsOf(1000));
  await type("school-77");
  expect(built()).toEqual(["第77中学", ...Array.from({ length: 10 }, (_, at) => `第${770 + at}中学`)]);
  expect(table().getAttribute("aria-rowcount")).toBe("12");
  await type(" 7770  中学 ");
  expect(built()).toEqual(["第777中学"]);
  await type("没有的学校");
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.getByText(/没有同时含有/)).toBeTruthy();
  await type("");
  expect(built()[0]).toBe("第0中学");
});

describe("widths of columns", () => {
  test("are what the longest text needs, within bounds; a Chinese character is wider than others", () => {
    const [chinese = 0, latin = 0, short = 0, long = 0] = columnWidths([
      ["文件", "a", "1", "位"],
      ["多项目点汇总", "abcdef", "", "说明".repeat(200)],
    ]);
    expect(chinese).toBeGreaterThanOrEqual(6);
    expect(latin).toBeLessThan(chinese);
    expect(short).toBeLessThan(6);
    expect(long).toBeLessThan(30);
  });

  test("of several lines are those of the longest", () => {
    expect(columnWidths([["一二三四五六七\n一二"]])).toEqual(columnWidths([["一二三四五六七"]]));
    expect(columnWidths([["a\n一二三四五六七八"]])).toEqual(columnWidths([["一二三四五六七八"]]));
  });

  test("for any texts: one a column, never narrower for more rows", () => {
    const row = fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), row, (rows, more) => {
        const [before, after] = [columnWidths(rows), columnWidths([...rows, more])];
        expect(before).toHaveLength(3);
        for (const [column, width] of before.entries()) {
          expect(Number.isFinite(width)).toBe(true);
          expect(after[column]).toBeGreaterThanOrEqual(width);
        }
      }),
    );
  });

  test("no rows, no columns", () => {
    expect(columnWidths([])).toEqual([]);
  });
});
