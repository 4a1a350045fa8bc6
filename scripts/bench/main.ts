// npm run bench: times as ratios against something run beside them, so that figures of different machines compare.
// Prints a table, then one JSON line.
import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { files } from "./files";
import { sample, sampleSnapshot, wordings } from "./material";
import { compare, type Figure } from "./measure";
import { language, pureLine } from "./pure";

const columns = [36, 30, 10, 18, 12, 26] as const;

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(columns[index] ?? 0))
    .join("")
    .trimEnd();
}

function line({ name, yardstick, ratio, spread: [low, high], milliseconds, units, unit }: Figure): string {
  const rate = `${Math.round((units / milliseconds) * 1000).toLocaleString("en")} ${unit}/s`;
  return row([
    name,
    yardstick,
    ratio.toFixed(2),
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    milliseconds.toFixed(3),
    rate,
  ]);
}

const pairs = [
  ...pureLine(await sampleSnapshot()),
  language(await wordings()),
  ...files(new Uint8Array(await readFile(sample))),
];

console.log(row(["work", "against", "ratio", "spread", "ms", "rate"]));
const figures: Figure[] = [];
for (const pair of pairs) {
  const figure = await compare(pair);
  figures.push(figure);
  console.log(line(figure));
}
const growth = figures.slice(1, 3).map((figure, index) => {
  const before = figures[index];
  return before === undefined ? null : figure.milliseconds / figure.units / (before.milliseconds / before.units);
});
console.log(
  `growth per row, 60 → 600 → 6000 rows: ${growth.map((factor) => factor?.toFixed(2)).join(", ")} (1 = as the rows)`,
);
console.log(
  JSON.stringify({ node: process.version, cpu: cpus()[0]?.model ?? "", cores: cpus().length, figures, growth }),
);
