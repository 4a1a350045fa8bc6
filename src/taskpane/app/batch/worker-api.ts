import type { Message } from "../../../i18n";
import type { ReviewItem, ReviewSession } from "../../../review";
import type { CheckWorker } from "../../../review/web";
import type { CompareTask, ComparisonDone, JointOutput, RollUpDone, RollUpTask } from "./joint-api";

/** What can be taken away from a review: 审核汇总, 审核意见, 审核报告, 单位一览, 问题清单. */
export const batchOutputs = ["book", "opinions", "report", "units", "findings"] as const;

export type BatchOutput = (typeof batchOutputs)[number];

/** The page's worker: all that takes longer than a moment, so that the page itself stays responsive. */
export interface BatchWorkerApi extends CheckWorker {
  /** Reads and checks a saved session; its items are fetched after that, some at a time. */
  openSession(file: Blob): Promise<{ readonly head: ReviewSession; readonly count: number } | Message>;
  items(from: number, to: number): Promise<ReviewItem[]>;
  /** `session`: the session's text. */
  output(kind: BatchOutput, session: Blob): Promise<Uint8Array>;
  /** `onRead` is told how many files were read so far. A message: why there is nothing to roll up. */
  rollUp(task: RollUpTask, onRead: (count: number) => void): Promise<RollUpDone | Message>;
  compare(task: CompareTask): Promise<ComparisonDone>;
  jointOutput(output: JointOutput): Promise<Uint8Array>;
}
