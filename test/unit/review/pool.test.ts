import { getEventListeners } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { CheckPool, type NodeTask } from "../../../src/review/node";

const worker = pathToFileURL(join(__dirname, "../../support/pool-worker.mjs")).href;
const never = new AbortController().signal;

const task = (file: string): NodeTask => ({ file, path: file, locale: "zh-CN", profile: null, copies: null });

const failed = z.object({
  file: z.string(),
  state: z.literal("failed"),
  result: z.object({ error: z.object({ code: z.string(), message: z.string() }) }),
});

const failureIn = (line: string): z.infer<typeof failed> => failed.parse(JSON.parse(line));

async function withPool<T>(
  { jobs = 1, timeLimit = 60_000 }: { readonly jobs?: number; readonly timeLimit?: number },
  use: (pool: CheckPool) => Promise<T>,
): Promise<T> {
  const pool = new CheckPool({ jobs, timeLimit, worker });
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

test("what a worker answers is handed over as it is", async () => {
  const lines = await withPool({ jobs: 2 }, (pool) =>
    Promise.all(["1", "2", "3"].map((file) => pool.check(task(file), never))),
  );
  expect(lines).toEqual(['{"file":"1"}', '{"file":"2"}', '{"file":"3"}']);
});

test("a worker that hangs costs its file a line with the limit, and another one takes its place", async () => {
  const [line, next] = await withPool({ timeLimit: 1_000 }, async (pool) => {
    const hung = await pool.check(task("hang"), never);
    // The new worker has to start within the limit as well, which a busy machine may need several of.
    let answer = "";
    while (answer !== '{"file":"1"}') answer = await pool.check(task("1"), never);
    return [hung, answer];
  });
  const { file, result } = failureIn(line);
  expect([file, result.error.code]).toEqual(["hang", "time-limit"]);
  expect(result.error.message).toContain("1");
  expect(next).toBe('{"file":"1"}');
});

test.each(["throw", "die"])(
  "a worker that fails (%s) costs its own file a line, and the next is checked",
  async (file) => {
    const [line, next] = await withPool({}, async (pool) => [
      await pool.check(task(file), never),
      await pool.check(task("1"), never),
    ]);
    const { result } = failureIn(line);
    expect([result.error.code, result.error.message]).toEqual(["unexpected", expect.stringContaining(file)]);
    expect(next).toBe('{"file":"1"}');
  },
);

test("what is called off fails, whether it runs or waits, and nothing is begun after that", async () => {
  const stopped = new AbortController();
  const reason = new Error("called off");
  await withPool({ jobs: 1 }, async (pool) => {
    const checks = ["hang", "1", "2"].map((file) => pool.check(task(file), stopped.signal));
    stopped.abort(reason);
    const outcomes = await Promise.allSettled([...checks, pool.check(task("3"), stopped.signal)]);
    expect(outcomes).toEqual(outcomes.map(() => ({ status: "rejected", reason })));
  });
});

test("once its files are done, nothing of them waits for the review to be called off", async () => {
  const { signal } = new AbortController();
  await withPool({ jobs: 2 }, async (pool) => {
    const checks = ["1", "throw", "2", "3"].map((file) => pool.check(task(file), signal));
    expect(getEventListeners(signal, "abort").length).toBeGreaterThan(0);
    await Promise.all(checks);
  });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
