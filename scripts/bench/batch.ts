import { availableParallelism } from "node:os";
import { median } from "./measure";
import { measureReview, type ReviewFigures, type Time } from "./review";
import { range, table, whole } from "./table";

export interface BatchFigure {
  readonly workers: number;
  readonly workbooks: number;
  /** Milliseconds of one workbook, once the workers run; CPU of all threads together. Medians of the rounds, as all that follows. */
  readonly time: Time;
  /** Milliseconds until every worker has checked its first workbook: the same whatever the number of files. */
  readonly start: Time;
  /** By the clock, as a multiple of this project's reader alone on the same files, with the spread; and with the start counted in. The aim is 1.5 with two workers. */
  readonly clockToReader: number;
  readonly spread: readonly [number, number];
  readonly clockToReaderWithStart: number;
  /** CPU time as a multiple of the reader's, and of exceljs only reading the same cells. */
  readonly cpuToReader: number;
  readonly cpuToExcelJs: number;
  /** By the clock: the time of one worker ÷ (the time of these × their number). 1 is a perfect share. */
  readonly share: number;
  /** Most memory above the start in MB, workers included. */
  readonly memory: number;
}

export interface BatchFigures {
  /** One workbook: our reader alone, and a plain exceljs script that reads the same cells. */
  readonly reader: Time;
  readonly excelJs: Time;
  readonly review: readonly BatchFigure[];
}

const [fewest, rounds] = [48, 3];

const medianTime = (times: readonly Time[]): Time => ({
  cpu: median(times.map(({ cpu }) => cpu)),
  clock: median(times.map(({ clock }) => clock)),
});

function figureOf(workers: number, measured: readonly ReviewFigures[]): BatchFigure {
  const runs = measured.flatMap((round) =>
    round.review.filter((line) => line.workers === workers).map((line) => ({ ...line, round })),
  );
  const of = (value: (run: (typeof runs)[number]) => number): number => median(runs.map(value));
  const clocks = runs.map(({ time, round }) => time.clock / round.reader.clock);
  return {
    workers,
    workbooks: measured[0]?.workbooks ?? 0,
    time: medianTime(runs.map(({ time }) => time)),
    start: medianTime(runs.map(({ start }) => start)),
    clockToReader: median(clocks),
    spread: [Math.min(...clocks), Math.max(...clocks)],
    clockToReaderWithStart: of(
      ({ time, start, round }) => (time.clock + start.clock / round.workbooks) / round.reader.clock,
    ),
    cpuToReader: of(({ time, round }) => time.cpu / round.reader.cpu),
    cpuToExcelJs: of(({ time, round }) => time.cpu / round.excelJs.cpu),
    share: of(({ time, round }) => {
      const [one] = round.review;
      return one === undefined ? 1 : (one.time.clock * one.workers) / (time.clock * workers);
    }),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

/**
 * `npm run review` over made workbooks by 1, 2 and as many workers as there are cores. BENCH_WORKBOOKS: how many, in place of
 * three rounds of a few.
 */
export async function batch(): Promise<BatchFigures> {
  const wanted = Number(process.env["BENCH_WORKBOOKS"] ?? 0);
  const workbooks = wanted > 0 ? wanted : fewest;
  const workers = [...new Set([1, 2, Math.min(8, availableParallelism())])].sort((a, b) => a - b);
  const measured: ReviewFigures[] = [];
  for (let round = 0; round < (wanted > 0 ? 1 : rounds); round++) {
    measured.push(await measureReview(workbooks, workers));
  }
  return {
    reader: medianTime(measured.map(({ reader }) => reader)),
    excelJs: medianTime(measured.map(({ excelJs }) => excelJs)),
    review: workers.map((count) => figureOf(count, measured)),
  };
}

const two = (value: number): string => value.toFixed(2);

/** The figures as a table, with what they are held against. */
export function batchTable({ reader, excelJs, review }: BatchFigures): string {
  const yardsticks = [
    ["our reader alone", two(reader.clock), "1", "", two(reader.cpu), "1", two(reader.cpu / excelJs.cpu)],
    ["exceljs, reading the same cells", two(excelJs.clock), two(excelJs.clock / reader.clock), "", two(excelJs.cpu), two(excelJs.cpu / reader.cpu), "1"], // prettier-ignore
  ];
  const reviews = review.map((figure) => [
    `review, workers: ${figure.workers}`,
    two(figure.time.clock),
    `${two(figure.clockToReader)} (${range(figure.spread)})`,
    two(figure.clockToReaderWithStart),
    two(figure.time.cpu),
    two(figure.cpuToReader),
    two(figure.cpuToExcelJs),
    two(figure.share),
    whole(figure.memory),
    `${whole(figure.start.clock)}, CPU ${whole(figure.start.cpu)}`,
  ]);
  const heads = ["a workbook", "ms", "against our reader", "with the start", "CPU ms", "against our reader", "against exceljs", "share", "MB above start", "start, ms"]; // prettier-ignore
  return `${review[0]?.workbooks ?? 0} workbooks; aim: two workers at most 1.5 times our reader, by the clock${table(heads, [...yardsticks, ...reviews])}`;
}
