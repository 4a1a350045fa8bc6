import { isTooLarge } from "./failure";
import type { ExcelHost } from "./host";

/** A part of a large read: put on a batch, collected after it. */
export interface ReadTask {
  readonly cells: number;
  queue(context: Excel.RequestContext): () => void;
  /** The same work in two smaller parts; null when it cannot be made smaller. */
  split(): readonly [ReadTask, ReadTask] | null;
}

/**
 * Cells asked for in one round trip. Excel on the web refuses answers above 5 MB (resource limits page); a filled cell
 * costs some 60 bytes over the four properties read. Where texts are longer, the refusal halves the batch.
 */
const CELLS_PER_TRIP = 80_000;

function packed(tasks: readonly ReadTask[]): ReadTask[][] {
  const batches: ReadTask[][] = [];
  let room = 0;
  for (const task of tasks) {
    if (task.cells > room) {
      batches.push([]);
      room = CELLS_PER_TRIP;
    }
    batches.at(-1)?.push(task);
    room -= task.cells;
  }
  return batches;
}

async function runBatch(host: ExcelHost, batch: readonly ReadTask[]): Promise<void> {
  try {
    await host.trip((context) => {
      const collects = batch.map((task) => task.queue(context));
      return () => {
        for (const collect of collects) collect();
      };
    });
  } catch (error) {
    const [first] = batch;
    if (!isTooLarge(error) || first === undefined) throw error;
    const middle = Math.ceil(batch.length / 2);
    const parts =
      batch.length > 1 ? [batch.slice(0, middle), batch.slice(middle)] : first.split()?.map((part) => [part]);
    if (parts === undefined) throw error;
    await inTurn(parts, (part) => runBatch(host, part));
  }
}

/** Everything in one round trip where the limits allow it, otherwise in as few as they do. */
export async function runTasks(host: ExcelHost, tasks: readonly ReadTask[]): Promise<void> {
  await inTurn(packed(tasks), (batch) => runBatch(host, batch));
}

/** Excel on the web takes one batch at a time; asking for all at once would only queue them up. */
async function inTurn<T>(items: readonly T[], step: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await step(item);
}
