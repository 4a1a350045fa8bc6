import type { Locale, Message } from "../../../i18n";
import type { ReviewOutput } from "../../../report";
import type { ReviewItem, ReviewSession } from "../../../review";
import type { CheckWorker } from "../../../review/web";
import type { CompareTask, ComparisonDone, JointOutput, RollUpDone, RollUpTask } from "./joint-api";

/** By the path of its original. */
export interface AnnotatedCopy {
  readonly file: string;
  readonly copy: Blob;
}

/** The page's worker: all that takes longer than a moment, so that the page itself stays responsive. */
export interface BatchWorkerApi extends CheckWorker {
  /** Reads and checks a saved session; its items are fetched after that, some at a time. */
  openSession(file: Blob): Promise<{ readonly head: ReviewSession; readonly count: number } | Message>;
  items(from: number, to: number): Promise<ReviewItem[]>;
  /** `session`: the session's text. */
  output(kind: ReviewOutput, session: Blob): Promise<Uint8Array>;
  /** 批注副本: the workbook with the item's findings marked; null: it has none, or its kind cannot be marked. */
  annotatedCopy(item: ReviewItem, locale: Locale, file: Blob): Promise<Uint8Array | null>;
  /** Session, outputs and copies as one .zip; the summary leads to the copies. */
  archive(session: Blob, copies: readonly AnnotatedCopy[]): Promise<Blob>;
  /** `onRead` is told how many files were read so far. A message: why there is nothing to roll up. */
  rollUp(task: RollUpTask, onRead: (count: number) => void): Promise<RollUpDone | Message>;
  compare(task: CompareTask): Promise<ComparisonDone>;
  jointOutput(output: JointOutput): Promise<Uint8Array>;
}
