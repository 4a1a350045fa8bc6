import type { Browser } from "playwright-core";
import { z } from "zod";

/** A task on a page's main thread, in milliseconds: what it took of the processor, and by the clock. */
export interface Task {
  readonly cpu: number;
  readonly clock: number;
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds: by the clock, and of the thread alone. */
      dur: z.number().exactOptional(),
      tdur: z.number().exactOptional(),
      args: z.object({ name: z.unknown() }).partial().exactOptional(),
    }),
  ),
});

/** Every task that a page's main thread runs is one of these, whatever it does. */
const taskName = /RunTask$/;

/** The task of the pages' main threads that took most of the processor while `act` ran, as the browser's own tracing tells. */
export async function longestTask(browser: Browser, act: () => Promise<void>): Promise<Task> {
  await browser.startTracing(undefined, { categories: ["toplevel"] });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString("utf8")));
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  let longest: Task = { cpu: 0, clock: 0 };
  for (const { name, ph, pid, tid, dur = 0, tdur = 0 } of traceEvents) {
    const isTask = ph === "X" && taskName.test(name) && main.has(`${pid}/${tid}`);
    if (isTask && tdur > longest.cpu * 1000) longest = { cpu: tdur / 1000, clock: dur / 1000 };
  }
  return longest;
}
