import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJs from "exceljs";
import { CheckPool, findWorkbooks, runReview } from "../../src/review/node";
import { openWorkbook } from "../../src/workbook/file";
import { madeWorkbooks } from "./made-workbooks";

/** Reviewing many made workbooks, each figure per workbook: times in milliseconds, ratios, memory in MB. */
export interface ReviewFigures {
  readonly workbooks: number;
  /** The reader alone, in this process, one file after the other. */
  readonly reader: number;
  /** A plain exceljs script that reads the same cells. */
  readonly excelJs: number;
  /** By number of workers: time a workbook, and its ratios. */
  readonly review: readonly {
    readonly workers: number;
    readonly milliseconds: number;
    readonly toReader: number;
    readonly toExcelJs: number;
    /** Time of one worker ÷ (time now × workers): 1 is a perfect share. */
    readonly share: number;
    /** Most memory above the start. */
    readonly memory: number;
  }[];
}

const megabyte = 1024 * 1024;

async function readAlone(paths: readonly string[]): Promise<number> {
  const begun = performance.now();
  for (const path of paths) {
    const port = await openWorkbook(new Uint8Array(readFileSync(path)), path);
    await port.read((await port.listSheets()).map(({ id }) => id));
  }
  return (performance.now() - begun) / paths.length;
}

async function readExcelJs(paths: readonly string[]): Promise<number> {
  const begun = performance.now();
  let cells = 0;
  for (const path of paths) {
    const book = new ExcelJs.Workbook();
    try {
      await book.xlsx.load(new Uint8Array(readFileSync(path)).buffer);
    } catch {
      // exceljs cannot read every file that Excel can; what it read until then counts in its favour.
    }
    book.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell(() => (cells += 1));
      });
    });
  }
  if (cells === 0) throw new Error("exceljs read no cell");
  return (performance.now() - begun) / paths.length;
}

async function reviewed(folder: string, workers: number): Promise<{ milliseconds: number; memory: number }> {
  const pool = new CheckPool({ jobs: workers, timeLimit: 60_000 });
  const found = await findWorkbooks([folder]);
  const [warm] = found.files;
  if (warm === undefined) throw new Error("there are no workbooks to review");
  const never = new AbortController().signal;
  const task = { ...warm, locale: "zh-CN", profile: null, copies: null } as const;
  const start = process.memoryUsage().rss;
  // The workers' start is the same whatever the number of files: it does not count.
  await Promise.all(Array.from({ length: workers }, () => pool.check(task, never)));
  let most = start;
  const begun = performance.now();
  await runReview({
    found,
    start: { tool: { name: "bench", version: "0" }, lang: "zh-CN", options: { profile: null, annotate: false } },
    profile: null,
    out: null,
    resume: false,
    lanes: workers,
    check: (next, signal) => pool.check(next, signal),
    save: () => Promise.resolve(),
    onProgress: () => (most = Math.max(most, process.memoryUsage().rss)),
    now: () => performance.now(),
    signal: never,
  });
  const milliseconds = (performance.now() - begun) / found.files.length;
  await pool.close();
  return { milliseconds, memory: (most - start) / megabyte };
}

/** Makes the workbooks in a folder of its own, measures, and takes the folder away. */
export async function measureReview(workbooks: number, workers: readonly number[] = [1, 2]): Promise<ReviewFigures> {
  const folder = mkdtempSync(join(tmpdir(), "bench-review-"));
  try {
    const paths: string[] = [];
    for (const { name, bytes } of madeWorkbooks(workbooks)) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      paths.push(path);
    }
    await readAlone(paths.slice(0, 50));
    const reader = await readAlone(paths);
    await readExcelJs(paths.slice(0, 20));
    const excelJs = await readExcelJs(paths);
    const measured: { workers: number; milliseconds: number; memory: number }[] = [];
    for (const count of workers) measured.push({ workers: count, ...(await reviewed(folder, count)) });
    const one = measured[0];
    const review = measured.map(({ workers: count, milliseconds, memory }) => ({
      workers: count,
      milliseconds,
      toReader: milliseconds / reader,
      toExcelJs: milliseconds / excelJs,
      share: one === undefined ? 1 : (one.milliseconds * one.workers) / (milliseconds * count),
      memory,
    }));
    return { workbooks, reader, excelJs, review };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
