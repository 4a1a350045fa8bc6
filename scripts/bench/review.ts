import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJs from "exceljs";
import { bundleFolder } from "../../src/cli/bundle.mjs";
import { CheckPool, findWorkbooks, runReview } from "../../src/review/node";
import { openWorkbook } from "../../src/workbook/file";
import { madeWorkbooks } from "./made-workbooks";
import { cpuMilliseconds } from "./measure";

/** Milliseconds for one workbook. On a busy machine only the processor's say something. */
export interface Time {
  readonly cpu: number;
  readonly clock: number;
}

/** Reviewing many made workbooks: times a workbook, ratios, memory in MB. */
export interface ReviewFigures {
  readonly workbooks: number;
  /** The reader alone, in this process, one file after the other. */
  readonly reader: Time;
  /** A plain exceljs script that reads the same cells. */
  readonly excelJs: Time;
  /** By number of workers. */
  readonly review: readonly {
    readonly workers: number;
    /** Of one workbook, once the workers run. */
    readonly time: Time;
    /** Until every worker has checked its first workbook, in milliseconds for all of it. */
    readonly start: Time;
    /** Most memory above the start, workers included. */
    readonly memory: number;
  }[];
}

const megabyte = 1024 * 1024;

/** Times `count` workbooks from now on. */
function timer(count: number): () => Time {
  const [spent, begun] = [cpuMilliseconds(), performance.now()];
  return () => ({ cpu: spent() / count, clock: (performance.now() - begun) / count });
}

async function readAlone(paths: readonly string[]): Promise<Time> {
  const taken = timer(paths.length);
  for (const path of paths) {
    const port = await openWorkbook(new Uint8Array(readFileSync(path)), path);
    await port.read((await port.listSheets()).map(({ id }) => id));
  }
  return taken();
}

async function readExcelJs(paths: readonly string[]): Promise<Time> {
  const taken = timer(paths.length);
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
  return taken();
}

async function reviewed(folder: string, workers: number): Promise<{ time: Time; start: Time; memory: number }> {
  const bundle = await bundleFolder();
  if (bundle === null) throw new Error("no bundle can be made here");
  const before = process.memoryUsage.rss();
  const started = timer(1);
  const pool = new CheckPool({ jobs: workers, timeLimit: 60_000, worker: new URL("worker.mjs", bundle).href });
  const found = await findWorkbooks([folder]);
  const [warm] = found.files;
  if (warm === undefined) throw new Error("there are no workbooks to review");
  const never = new AbortController().signal;
  const task = { ...warm, locale: "zh-CN", profile: null, copies: null } as const;
  // The workers' start is the same whatever the number of files: it is told apart.
  await Promise.all(Array.from({ length: workers }, () => pool.check(task, never)));
  const start = started();
  let most = before;
  const taken = timer(found.files.length);
  await runReview({
    found,
    start: { tool: { name: "bench", version: "0" }, lang: "zh-CN", options: { profile: null, annotate: false } },
    profile: null,
    out: null,
    resume: false,
    lanes: workers,
    check: (next, signal) => pool.check(next, signal),
    onChecked: () => Promise.resolve(),
    save: () => Promise.resolve(),
    // Asked for each file, this took 4 % of the main thread's time.
    onProgress: ({ done }) => (most = done % 10 === 0 ? Math.max(most, process.memoryUsage.rss()) : most),
    now: () => performance.now(),
    signal: never,
  });
  const time = taken();
  await pool.close();
  return { time, start, memory: (most - before) / megabyte };
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
    const review: ReviewFigures["review"][number][] = [];
    for (const count of workers) review.push({ workers: count, ...(await reviewed(folder, count)) });
    return { workbooks, reader, excelJs, review };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
