/**
 * Works through the tasks, at most `lanes` at a time; no task is taken before a lane is free, so that what waits stays
 * small. After an abort no further task is begun. Fails with the first failure of `work`, which is also told its lane, from 0.
 */
export async function inLanes<T>(
  tasks: Iterable<T>,
  lanes: number,
  work: (task: T, lane: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const waiting = tasks[Symbol.iterator]();
  let failed = false;
  const follow = async (lane: number): Promise<void> => {
    while (!failed && signal?.aborted !== true) {
      const next = waiting.next();
      if (next.done === true) return;
      try {
        await work(next.value, lane);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => follow(lane)));
}
