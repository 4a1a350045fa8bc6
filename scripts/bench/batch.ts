import { availableParallelism } from "node:os";
import { median } from "./measure";
import { measureReview, type ReviewFigures } from "./review";

export interface BatchFigure {
  readonly workers: number;
  readonly workbooks: number;
  /** By the clock, once the workers run: median of the rounds. */
  readonly perSecond: number;
  /** CPU time of one workbook, all threads together, as a multiple of exceljs only reading it, and of this project's reader alone; with the spread of the latter. */
  readonly toExcelJs: number;
  readonly toReader: number;
  readonly spread: readonly [number, number];
  /** Time by the clock with one worker ÷ (time now × workers): 1 is a perfect share. */
  readonly share: number;
  /** Most memory above the start in MB, workers included. */
  readonly memory: number;
}

const [fewest, rounds] = [48, 3];

/**
 * `npm run review` over made workbooks by 1, 2 and as many workers as there are cores. BENCH_WORKBOOKS: how many, in place of
 * three rounds of a few.
 */
export async function batch(): Promise<readonly BatchFigure[]> {
  const wanted = Number(process.env["BENCH_WORKBOOKS"] ?? 0);
  const workbooks = wanted > 0 ? wanted : fewest;
  const workers = [...new Set([1, 2, Math.min(8, availableParallelism())])].sort((a, b) => a - b);
  const measured: ReviewFigures[] = [];
  for (let round = 0; round < (wanted > 0 ? 1 : rounds); round++) {
    measured.push(await measureReview(workbooks, workers));
  }
  return workers.map((count) => {
    const lines = measured.flatMap(({ review }) => review.filter((line) => line.workers === count));
    const ratios = lines.map(({ toReader }) => toReader);
    return {
      workers: count,
      workbooks,
      perSecond: 1000 / median(lines.map(({ time }) => time.clock)),
      toExcelJs: median(lines.map(({ toExcelJs }) => toExcelJs)),
      toReader: median(ratios),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      share: median(lines.map(({ share }) => share)),
      memory: Math.max(...lines.map(({ memory }) => memory)),
    };
  });
}
