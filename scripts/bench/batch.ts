import { availableParallelism } from "node:os";
import { median } from "./measure";
import { measureReview, type ReviewFigures } from "./review";

export interface BatchFigure {
  readonly workers: number;
  readonly workbooks: number;
  /** By the clock, once the workers run: median of the rounds. */
  readonly perSecond: number;
  /** Time of one workbook as a multiple of exceljs only reading it, and of this project's reader alone; with the spread. */
  readonly toExcelJs: number;
  readonly toReader: number;
  readonly spread: readonly [number, number];
  /** Time with one worker ÷ (time now × workers): 1 is a perfect share. */
  readonly share: number;
}

const [workbooks, rounds] = [48, 3];

/** Throughput of `npm run review` over made workbooks by 1, 2 and as many workers as there are cores. */
export async function batch(): Promise<readonly BatchFigure[]> {
  const workers = [...new Set([1, 2, Math.min(8, availableParallelism())])].sort((a, b) => a - b);
  const measured: ReviewFigures[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await measureReview(workbooks, workers));
  return workers.map((count) => {
    const lines = measured.flatMap(({ review }) => review.filter((line) => line.workers === count));
    const ratios = lines.map(({ toExcelJs }) => toExcelJs);
    return {
      workers: count,
      workbooks,
      perSecond: 1000 / median(lines.map(({ milliseconds }) => milliseconds)),
      toExcelJs: median(ratios),
      toReader: median(lines.map(({ toReader }) => toReader)),
      spread: [Math.min(...ratios), Math.max(...ratios)],
      share: median(lines.map(({ share }) => share)),
    };
  });
}
