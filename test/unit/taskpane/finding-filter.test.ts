import { render } from "../../../src/i18n";
import { filterItems, isFiltering, noFilter, type FindingFilter } from "../../../src/taskpane/app/finding-filter";
import { groupItems, isDue, itemsOf, severities, type FindingItem } from "../../../src/taskpane/app/findings";
import { findingRows } from "../../../src/taskpane/views/FindingList/finding-rows";
import { engine, openForm } from "./support";

const record = { version: 1, profile: null, acceptances: [], readings: [] } as const;
const wording = {
  say: (text: Parameters<typeof render>[1]) => render("zh-CN", text),
  titleOf: engine.titleOf,
};
let items: readonly FindingItem[] = [];

beforeAll(async () => {
  const port = await openForm("wangcheng-2020");
  const [sheet] = await port.listSheets();
  const [snapshot] = await port.read([sheet!.id]);
  const check = engine.check(snapshot!, record, 1);
  items = itemsOf(check.findings, check.evaluation!.form);
});

const found = (filter: Partial<FindingFilter>) => filterItems(items, { ...noFilter, ...filter }, wording);

describe("the filter", () => {
  it("lets everything through when nothing is asked", () => {
    expect(found({})).toEqual(items);
    expect(found({ text: "   " })).toEqual(items);
    expect(isFiltering(noFilter)).toBe(false);
  });

  it("keeps to the severities and the block that are asked for", () => {
    const errors = found({ severities: new Set(["error"]) });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ severity }) => severity === "error")).toBe(true);
    const both = found({ severities: new Set(["error", "question"]) });
    expect(both.length).toBeGreaterThan(errors.length);
    const inTable = found({ block: "indicators" });
    expect(inTable.length).toBeGreaterThan(0);
    expect(inTable.every(({ block }) => block === "indicators")).toBe(true);
    expect(isFiltering({ ...noFilter, block: "funds" })).toBe(true);
  });

  it("finds by cell, by text, by the rule's name and by its id, capitals and full width alike", () => {
    const [first] = found({ text: "weight-sum-not-100" });
    expect(first?.finding.rule).toBe("weight-sum-not-100");
    expect(found({ text: "h28" })).toContain(first);
    expect(found({ text: "Ｈ２８" })).toContain(first);
    expect(found({ text: "分值合计不等于" })).toContain(first);
    expect(found({ text: "统一设置" })).toContain(first);
  });

  it("needs every word, in any order", () => {
    expect(found({ text: "100 h28" }).map(({ finding }) => finding.cell)).toContain("H28");
    expect(found({ text: "h28 没有这样的话" })).toEqual([]);
  });
});

describe("the rows of the list", () => {
  it("go by severity, then by block with its number, then by row", () => {
    const rows = findingRows(items, new Set());
    const heads = rows.filter(({ kind }) => kind === "group" || kind === "fold");
    const order = heads.map((row) => ("severity" in row ? severities.indexOf(row.severity) : -1));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { severity, items: group } of groupItems(items).filter((group) => isDue(group.severity))) {
      const blocks = rows.filter((row) => row.kind === "block" && row.key.startsWith(`block:${severity}:`));
      expect(blocks.reduce((sum, row) => sum + (row.kind === "block" ? row.count : 0), 0)).toBe(group.length);
    }
  });

  it("fold what passed until it is opened", () => {
    const passed = items.filter(({ severity }) => severity === "passed").length;
    const closed = findingRows(items, new Set());
    const opened = findingRows(items, new Set(["passed"]));
    expect(closed.some((row) => row.kind === "item" && row.item.severity === "passed")).toBe(false);
    expect(opened.filter((row) => row.kind === "item" && row.item.severity === "passed")).toHaveLength(passed);
  });

  it("have a key each", () => {
    const keys = findingRows(items, new Set(severities)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
