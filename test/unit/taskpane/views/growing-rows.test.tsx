/**
 * @jest-environment jsdom
 *
 * Long tables of 汇总 and 对比 are built some rows at a time, and end up whole.
 */
import "./globals";
import { act, render, screen } from "@testing-library/react";
import { GrowingRows } from "../../../../src/taskpane/views/Batch/GrowingRows";

const namesOf = (count: number, prefix = ""): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const shown = (): (string | null)[] => screen.queryAllByRole("listitem").map(({ textContent }) => textContent);
const turn = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** Lets the page go on until no more rows come. */
async function untilWhole(): Promise<number[]> {
  const counts = [shown().length];
  for (;;) {
    await turn();
    const now = shown().length;
    if (now === counts.at(-1)) return counts;
    counts.push(now);
  }
}

let built: string[] = [];
beforeEach(() => {
  built = [];
});
const item = (row: string, at: number) => {
  built.push(row);
  return <li key={at}>{`${at}:${row}`}</li>;
};
const list = (rows: readonly string[]) => (
  <ol>
    <GrowingRows rows={rows} render={item} />
  </ol>
);

test("a thousand rows come in many small lots, in their order, each built once", async () => {
  const rows = namesOf(1000);
  render(list(rows));
  const counts = await untilWhole();
  expect(shown()).toEqual(rows.map((row, at) => `${at}:${row}`));
  expect(built).toEqual(rows);
  const lots = counts.map((count, at) => count - (counts[at - 1] ?? 0));
  expect(Math.max(...lots)).toBeLessThanOrEqual(50);
});

test.each([0, 1, 25, 26])("%d rows", async (count) => {
  const rows = namesOf(count);
  render(list(rows));
  await untilWhole();
  expect(shown()).toEqual(rows.map((row, at) => `${at}:${row}`));
});

test("other rows begin anew, and nothing of the former ones is left", async () => {
  const view = render(list(namesOf(200)));
  await untilWhole();
  view.rerender(list(namesOf(300, "新")));
  expect(shown().length).toBeLessThanOrEqual(50);
  await untilWhole();
  expect(shown()).toEqual(namesOf(300, "新").map((row, at) => `${at}:${row}`));
});

test("left before all rows are there, it builds no more", async () => {
  const view = render(list(namesOf(1000)));
  view.unmount();
  const before = built.length;
  await turn();
  expect(built.length).toBe(before);
});
