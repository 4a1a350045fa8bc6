import { failedItem, type ReviewItem, type WorkbookTask } from "../../../src/review";
import type { BrowserPool, CheckWorker } from "../../../src/review/web";
import { forever, poolOf, workers } from "../../support/fake-worker";
import { itemOf } from "../../support/review-items";

/** A checked file's line, made once: the pool must not wait for the engine. */
let line: ReviewItem;
beforeAll(async () => {
  line = await itemOf("a.xlsx");
});
const lineOf = (file: string): Promise<ReviewItem> =>
  Promise.resolve({ ...line, file, result: { ...line.result, file } });

const task = (file: string): WorkbookTask => ({ file, locale: "zh-CN", profile: null });
const blob = new Blob(["x"]);
const never = new AbortController().signal;

describe("the page's workers", () => {
  let pool: BrowserPool<CheckWorker>;
  afterEach(() => {
    pool.close();
  });

  it("gives each file's line, one worker after the other for one file at a time", async () => {
    pool = poolOf(({ file }) => lineOf(file));
    const items = [await pool.check(task("a.xlsx"), blob, never), await pool.check(task("b.xlsx"), blob, never)];
    expect(items.map(({ file, state }) => [file, state])).toEqual([
      ["a.xlsx", "checked"],
      ["b.xlsx", "checked"],
    ]);
    expect(workers()).toEqual([1, 0]);
  });

  it("a file that takes too long costs that file its line and the worker its life; the next one is checked", async () => {
    pool = poolOf(({ file }) => (file === "slow.xlsx" ? forever : lineOf(file)), { timeLimit: 3000 });
    const slow = await pool.check(task("slow.xlsx"), blob, never);
    expect([slow.state, slow.result.error?.code]).toEqual(["failed", "time-limit"]);
    expect(slow.result.error?.message).toContain("“slow.xlsx”");
    expect((await pool.check(task("b.xlsx"), blob, never)).state).toBe("checked");
    expect(workers()).toEqual([2, 1]);
  });

  it("a worker that dies in mid-file costs that file its line, and is replaced", async () => {
    pool = poolOf(({ file }, die) => {
      if (file !== "bomb.xlsx") return lineOf(file);
      setTimeout(die, 20);
      return forever;
    });
    const [dead, good] = await Promise.all([
      pool.check(task("bomb.xlsx"), blob, never),
      pool.check(task("good.xlsx"), blob, never),
    ]);
    expect([dead.state, dead.result.error?.code, good.state]).toEqual(["failed", "unexpected", "checked"]);
    expect(dead.result.error?.message).toContain("out of memory");
    expect((await pool.check(task("next.xlsx"), blob, never)).state).toBe("checked");
    expect(workers()[1]).toBe(1);
  });

  it("what a worker throws is the file's line too", async () => {
    pool = poolOf(({ file }) => (file === "bad.xlsx" ? Promise.reject(new Error("boom")) : lineOf(file)));
    expect(await pool.check(task("bad.xlsx"), blob, never)).toEqual(failedItem(task("bad.xlsx"), new Error("boom")));
    expect((await pool.check(task("b.xlsx"), blob, never)).state).toBe("checked");
  });

  it("called off, it ends the worker that is busy, and fails instead of giving a line", async () => {
    pool = poolOf(() => forever);
    const stop = new AbortController();
    const answer = pool.check(task("a.xlsx"), blob, stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 20);
    await expect(answer).rejects.toThrow();
    expect(workers()).toEqual([1, 1]);
    await expect(pool.check(task("b.xlsx"), blob, stop.signal)).rejects.toThrow();
    expect(workers()[0]).toBe(1);
  });
});
