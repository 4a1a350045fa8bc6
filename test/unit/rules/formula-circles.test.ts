import fc from "fast-check";
import { circlesOf } from "../../../src/rules/formula-circles";
import type { Cell } from "../../../src/sheet";
import { aCell } from "../../support/form-builder";

const cells = (formulas: Readonly<Record<string, string>>): readonly Cell[] =>
  Object.entries(formulas).map(([at, formula]) => aCell(at, { value: 0, formula }));

const ways = (formulas: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    [...circlesOf(cells(formulas))].map(([cell, way]) => [cell.address, way.map(({ address }) => address).join(" ")]),
  );

test.each([
  ["a sum that counts itself in", { G9: "=SUM(G1:G9)" }, { G9: "G9" }],
  ["two that lead to one another", { G1: "=H1*2", H1: "=$G$1" }, { G1: "G1 H1", H1: "H1 G1" }],
  ["a ring", { G1: "=G2", G2: "=G3", G3: "=G1" }, { G1: "G1 G2 G3", G2: "G2 G3 G1", G3: "G3 G1 G2" }],
  [
    "of several ways the shortest",
    { G1: "=G2+G3", G2: "=G3", G3: "=G1" },
    { G1: "G1 G3", G2: "G2 G3 G1", G3: "G3 G1" },
  ],
  ["what only leads to a circle is not in it", { G1: "=G2", G2: "=G2+1" }, { G2: "G2" }],
  ["an area over two columns", { G2: "=SUM(G1:H1)", H1: "=G2" }, { G2: "G2 H1", H1: "H1 G2" }],
  [
    "cells given row by row, as they stand in the sheet",
    { G1: "=H2", H1: "=I9+1", G2: "=G1", H2: "=SUM(G2:G3)" },
    { G1: "G1 H2 G2", G2: "G2 G1 H2", H2: "H2 G2 G1" },
  ],
  ["a formula typed in small letters", { G9: "=sum(g1:g9)" }, { G9: "G9" }],
])("%s", (_, formulas, expected) => {
  expect(ways(formulas)).toEqual(expected);
});

test.each([
  ["a total of the rows above", { G1: "=H1", G2: "=H2", G3: "=SUM(G1:G2)" }],
  ["running totals", { G1: "=H1", G2: "=SUM(G$1:G1)", G3: "=SUM(G$1:G2)" }],
  ["the same place on another sheet", { G1: "=附表!G1+'附 表'!G1" }],
  ["a function's name and a text", { G1: '=LOG10(H1)&"G1"' }],
  ["the same rows of another column", { G1: "=H1", H1: "=SUM(I1:I5)" }],
  ["no formula at all", {}],
])("no circle: %s", (_, formulas) => {
  expect(ways(formulas)).toEqual({});
});

test("a chain as long as the longest form is walked to its end", () => {
  const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`G${row + 1}`, `=G${row + 2}+1`]));
  expect(ways(chain)).toEqual({});
});

test("five thousand running totals above a circle are told from it", () => {
  const totals = Object.fromEntries(Array.from({ length: 5000 }, (_, row) => [`G${row + 2}`, `=SUM(G$1:G${row + 1})`]));
  expect(ways({ ...totals, H1: "=H2", H2: "=H1" })).toEqual({ H1: "H1 H2", H2: "H2 H1" });
});

/** Whether a walk over all references comes back, the plain way. */
function comesBack(start: number, references: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>();
  const next = [...(references[start] ?? [])];
  for (const at of next) {
    if (at === start) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    next.push(...(references[at] ?? []));
  }
  return false;
}

test("finds exactly the formulas that lead back to themselves, each way being one of real references", () => {
  const references = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(references, (all) => {
      const formulas = Object.fromEntries(
        all.map((own, at) => [`G${at + 1}`, `=${own.map((to) => `G${to + 1}`).join("+")}`]),
      );
      const circles = circlesOf(cells(formulas));
      const found = [...circles.keys()].map(({ row }) => row - 1);
      expect(found).toEqual(all.flatMap((_, at) => (comesBack(at, all) ? [at] : [])));
      for (const [cell, way] of circles) {
        const rows = [...way, cell].map(({ row }) => row - 1);
        expect(rows[0]).toBe(cell.row - 1);
        for (const [step, row] of rows.slice(1).entries()) expect(all[rows[step] ?? -1]).toContain(row);
      }
    }),
  );
});
