import type { Locale } from "../../i18n";
import { BrowserPool } from "../../review/web";
import { BatchReview } from "../app/batch/batch-review";
import { JointReview } from "../app/batch/joint-review";
import type { BatchWorkerApi } from "../app/batch/worker-api";

/** Milliseconds for one workbook, as on the command line. */
const timeLimit = 60_000;

/** The review, and what is made of several of its files. */
export interface Batch {
  readonly review: BatchReview;
  readonly joint: JointReview;
}

let batch: Batch | null = null;
let locale: Locale = "zh-CN";

/** The page's one review: it stays while the user looks at other views. */
export function batchOf(shown: Locale): Batch {
  locale = shown;
  batch ??= begin();
  return batch;
}

function begin(): Batch {
  const tool = { name: "performance-self-evaluation-assistant", version: __VERSION__ };
  const pool = new BrowserPool<BatchWorkerApi>({
    create: () => new Worker(new URL("./batch-worker.ts", import.meta.url)),
    timeLimit,
  });
  const now = (): number => performance.now();
  const begun = new BatchReview(
    {
      pool,
      lanes: Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1)),
      tool,
      now,
      rest: () => new Promise((resolve) => setTimeout(resolve)),
    },
    () => locale,
  );
  globalThis.addEventListener("beforeunload", (event) => {
    if (begun.wouldLose()) event.preventDefault();
  });
  const blobOf = (file: string): Blob | null => begun.blobOf(file);
  return { review: begun, joint: new JointReview({ pool, tool, now, locale: () => locale, blobOf }) };
}
