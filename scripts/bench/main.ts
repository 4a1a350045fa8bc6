// npm run bench: times as ratios against something run beside them, so that figures of different machines compare.
// Prints tables, then one JSON line. `npm run bench -- pure pane` runs only these parts: pure, files, excel, batch, page, pane.
import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { batch, batchTable } from "./batch";
import { batchPage, batchPageTable } from "./batch-page";
import { excelActions, type ExcelFigure } from "./excel";
import { files, longFiles, longRows } from "./files";
import { growth, type Growth } from "./growth";
import { sample, sampleSnapshot, wordings } from "./material";
import { compare, type Figure, type Pair } from "./measure";
import { pane } from "./pane";
import { language, pureLine, pureRows } from "./pure";
import { percent, range, table, times, whole } from "./table";

const parts = ["pure", "files", "excel", "batch", "page", "pane"];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !parts.includes(part));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(" ")}; there are ${parts.join(", ")}`);
const asked = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

async function measured(pairs: readonly Pair[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const pair of pairs) figures.push(await compare(pair));
  const rows = figures.map(({ name, yardstick, ratio, spread, milliseconds, units, unit }) => {
    const rate = `${whole((units / milliseconds) * 1000)} ${unit}/s`;
    return [name, yardstick, ratio.toFixed(2), range(spread), milliseconds.toFixed(3), rate];
  });
  console.log(table(["work", "against", "ratio", "spread", "CPU ms", "rate"], rows));
  return figures;
}

const costs = (figures: readonly Figure[], rows: readonly number[]) =>
  rows.map((count, at) => ({ rows: count, cost: figures[at]?.milliseconds ?? 0 }));

const start = performance.now();
const figures: Figure[] = [];
const grown: Growth[] = [];

if (asked("pure")) {
  const lines = await wordings();
  const pure = await measured([...pureLine(await sampleSnapshot(), lines), language(lines)]);
  figures.push(...pure);
  grown.push(growth("checking a form", costs(pure, pureRows)));
}
if (asked("files")) {
  figures.push(...(await measured(files(new Uint8Array(await readFile(sample))))));
  const { reading, writing } = longFiles();
  const read = await measured(reading);
  const written = await measured(writing);
  figures.push(...read, ...written);
  grown.push(growth("reading a workbook", costs(read, longRows)), growth("writing into every row", costs(written, longRows))); // prettier-ignore
}

const excel: ExcelFigure[] = [];
if (asked("excel")) for (const rows of [60, 1000, 5000]) excel.push(...(await excelActions(rows)));
if (excel.length > 0) {
  const rows = excel.map(({ action, rows: count, trips, sent, received, milliseconds, ratio, spread }) => {
    return [action, whole(count), whole(trips), whole(sent), whole(received), milliseconds.toFixed(1), ratio.toFixed(1), range(spread)]; // prettier-ignore
  });
  const heads = ["in Excel", "rows", "trips", "bytes sent", "received", "own CPU ms", "against its JSON", "spread"];
  console.log(table(heads, rows));
  // Listing the sheets does not look at their rows.
  for (const action of new Set(excel.slice(1, 4).map((one) => one.action))) {
    const same = excel.filter((one) => one.action === action);
    grown.push(growth(`${action}, own time`, same.map((one) => ({ rows: one.rows, cost: one.milliseconds })))); // prettier-ignore
    grown.push(growth(`${action}, bytes`, same.map((one) => ({ rows: one.rows, cost: one.sent + one.received })))); // prettier-ignore
  }
}

const lanes = asked("batch") ? await batch() : null;
if (lanes !== null) console.log(`\n${batchTable(lanes)}`);

const reviewing = asked("page") ? await batchPage() : null;
if (reviewing !== null) console.log(`\n${batchPageTable(reviewing)}`);

const page = asked("pane") ? await pane() : null;
if (page !== null) {
  console.log(table(["chunk", "bytes", "gzip", "brotli"], page.chunks.map(({ name, bytes, gzip, brotli }) => [name, whole(bytes), whole(gzip), whole(brotli)]))); // prettier-ignore
  if (page.seen === null) console.log("no Chromium: the pane's times were not measured");
  else {
    const { times: entries, recheck, scrolling } = page.seen;
    const rows = entries.map(({ entry, milliseconds, range: [least, most], ratio, spread }) => [entry, whole(milliseconds), `${whole(least)}–${whole(most)}`, ratio.toFixed(1), range(spread)]); // prettier-ignore
    console.log(table(["in the page, first visit", "ms", "visits", "against an empty page", "spread"], rows));
    console.log(table(["once warm", "rows", "median ms", "longest"], [["re-check", whole(recheck.rows), recheck.milliseconds.toFixed(1), recheck.longest.toFixed(1)]])); // prettier-ignore
    const scrolled = scrolling.map(({ rows: count, pixelsAFrame, frames, median, late, veryLate, longest }) => {
      return [`${pixelsAFrame} px a frame`, whole(count), whole(frames), median.toFixed(1), percent(late), percent(veryLate), whole(longest)]; // prettier-ignore
    });
    console.log(table(["scrolling", "rows", "frames", "median ms", "over 16.7 ms", "over 33 ms", "longest"], scrolled));
  }
}

if (grown.length > 0) {
  const rows = grown.map(({ of, rows: sizes, factors }) => [of, sizes.map(whole).join(" → "), factors.map(times).join(", ")]); // prettier-ignore
  console.log(table(["cost of a row", "rows", "from size to size (1: as the rows)"], rows));
}
console.log(`\n${whole((performance.now() - start) / 1000)} s`);
console.log(
  JSON.stringify({ node: process.version, cpu: cpus()[0]?.model ?? "", cores: cpus().length, figures, growth: grown, excel, batch: lanes, page: reviewing, pane: page }), // prettier-ignore
);
