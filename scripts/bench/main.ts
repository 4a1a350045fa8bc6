// npm run bench: times as ratios against something run beside them, so that figures of different machines compare.
// Prints tables, then one JSON line. `npm run bench -- pure files` runs only these parts (pure, files).
import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { files } from "./files";
import { sample, sampleSnapshot, wordings } from "./material";
import { compare, type Figure, type Pair } from "./measure";
import { language, pureLine } from "./pure";

const wanted = process.argv.slice(2);
const asked = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join("")
    .trimEnd();
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const figureWidths = [40, 30, 10, 18, 12, 26] as const;

function line({ name, yardstick, ratio, spread: [low, high], milliseconds, units, unit }: Figure): string {
  const rate = `${whole((units / milliseconds) * 1000)} ${unit}/s`;
  const figures = [ratio.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`, milliseconds.toFixed(3), rate];
  return row([name, yardstick, ...figures], figureWidths);
}

async function measured(pairs: readonly Pair[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const pair of pairs) {
    const figure = await compare(pair);
    figures.push(figure);
    console.log(line(figure));
  }
  return figures;
}

const start = performance.now();
console.log(row(["work", "against", "ratio", "spread", "CPU ms", "rate"], figureWidths));

const lines = await wordings();
const pure = asked("pure") ? await measured([...pureLine(await sampleSnapshot(), lines), language(lines)]) : [];
const growth = pure.slice(1, 3).map((figure, index) => {
  const before = pure[index];
  return before === undefined ? 0 : figure.milliseconds / figure.units / (before.milliseconds / before.units);
});
if (growth.length > 0)
  console.log(
    `  cost of a row, 50 → 500 → 5000 rows: × ${growth.map((one) => one.toFixed(2)).join(", × ")} (1 = as the rows)`,
  );
const written = asked("files") ? await measured(files(new Uint8Array(await readFile(sample)))) : [];

console.log(`\n${whole((performance.now() - start) / 1000)} s`);
console.log(
  JSON.stringify({
    node: process.version,
    cpu: cpus()[0]?.model ?? "",
    cores: cpus().length,
    figures: [...pure, ...written],
    growth,
  }),
);
