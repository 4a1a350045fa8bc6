/** The pane's own times, as a trace or the bench reads them. */
import { noteCheckShown, noteCheckStart, noteMoment } from "../../../src/taskpane/app/times";
import { openController } from "./support";

const entries = (name: string) => performance.getEntriesByName(name);

beforeEach(() => {
  performance.clearMarks();
  performance.clearMeasures();
});

it("notes each moment once, at its first time", () => {
  noteMoment("pane.usable");
  const [first] = entries("pane.usable");
  noteMoment("pane.usable");
  noteMoment("pane.first-result");
  expect(entries("pane.usable")).toEqual([first]);
  expect(entries("pane.first-result")).toHaveLength(1);
});

it("measures every check from the reading to the page, and keeps no marks", () => {
  for (let check = 0; check < 3; check += 1) {
    noteCheckStart();
    noteCheckShown();
  }
  expect(entries("pane.check").map(({ entryType }) => entryType)).toEqual(["measure", "measure", "measure"]);
  expect(performance.getEntriesByType("mark")).toEqual([]);
});

it("measures nothing where nothing was checked", () => {
  noteCheckShown();
  expect(entries("pane.check")).toEqual([]);
});

it("starts when a sheet's content has been read", async () => {
  const { controller } = await openController("wangcheng-2020");
  expect(entries("pane.check.start").length).toBeGreaterThan(0);
  noteCheckShown();
  const [measured] = entries("pane.check");
  expect(measured?.duration).toBeGreaterThan(0);
  expect(JSON.stringify(performance.getEntries())).not.toContain("望城");
  await controller.close();
});

it("does without where the page has a clock only", () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, "performance");
  Object.defineProperty(globalThis, "performance", { value: { now: () => 0 }, configurable: true });
  try {
    noteMoment("pane.usable");
    noteCheckStart();
    noteCheckShown();
  } finally {
    if (own !== undefined) Object.defineProperty(globalThis, "performance", own);
  }
  expect(entries("pane.usable")).toEqual([]);
});
