import type { Locale } from "../../i18n";
import { BrowserPool } from "../../review/web";
import { BatchReview } from "../app/batch/batch-review";
import type { BatchWorkerApi } from "../app/batch/worker-api";

/** Milliseconds for one workbook, as on the command line. */
const timeLimit = 60_000;

let review: BatchReview | null = null;
let locale: Locale = "zh-CN";

/** The page's one review: it stays while the user looks at other views. */
export function batchReview(shown: Locale): BatchReview {
  locale = shown;
  review ??= new BatchReview(
    {
      pool: new BrowserPool<BatchWorkerApi>({
        create: () => new Worker(new URL("./batch-worker.ts", import.meta.url)),
        timeLimit,
      }),
      lanes: Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1)),
      tool: { name: "performance-self-evaluation-assistant", version: __VERSION__ },
      now: () => performance.now(),
      rest: () => new Promise((resolve) => setTimeout(resolve)),
    },
    () => locale,
  );
  return review;
}
