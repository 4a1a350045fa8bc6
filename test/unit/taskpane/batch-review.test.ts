import { BatchReview } from "../../../src/taskpane/app/batch/batch-review";
import type { BatchWorkerApi } from "../../../src/taskpane/app/batch/worker-api";
import { parseSession, serialiseSession, type ReviewItem } from "../../../src/review";
import { forever, poolOf, type Act } from "../../support/fake-worker";
import { itemOf, tool } from "../../support/review-items";

/** A checked file's line, made once: the pool must not wait for the engine. */
let line: ReviewItem;
beforeAll(async () => {
  line = await itemOf("a.xlsx");
});
const lineOf = (file: string): Promise<ReviewItem> =>
  Promise.resolve({ ...line, file, result: { ...line.result, file } });

const chosen = (...names: string[]) => ({
  files: names.map((file) => ({ file, blob: new Blob([file]) })),
  unread: [],
  skipped: [],
});

function reviewOf(act: Act, { lanes = 2, timeLimit = 60_000, more = {} } = {}): BatchReview {
  const pool = poolOf<BatchWorkerApi>(act, { timeLimit, more });
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return new BatchReview({ pool, lanes, tool, now: () => performance.now(), rest }, () => "zh-CN");
}

const checkAll: Act = ({ file }) => lineOf(file);
const names = Array.from({ length: 12 }, (_, at) => `${String(at).padStart(2, "0")}.xlsx`);

async function until(review: BatchReview, done: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!done()) return;
      stop();
      resolve();
    };
    const stop = review.store.subscribe(look);
    look();
  });
}

test("one bad file never stops the others: it throws, hangs or takes its worker with it", async () => {
  const review = reviewOf(
    ({ file }, die) => {
      if (file === "03.xlsx") throw new Error("boom");
      if (file === "05.xlsx") return forever;
      if (file === "07.xlsx") {
        setTimeout(die, 10);
        return forever;
      }
      return lineOf(file);
    },
    { timeLimit: 3000 },
  );
  await review.add(chosen(...names));
  const { session, phase, failure } = review.store.get();
  expect([phase, failure]).toEqual(["done", null]);
  expect(session.items.map(({ file }) => file)).toEqual(names);
  const failed = session.items.filter(({ state }) => state === "failed");
  expect(failed.map(({ file }) => file)).toEqual(["03.xlsx", "05.xlsx", "07.xlsx"]);
  expect(failed[1]?.result.error?.code).toBe("time-limit");
});

test("the order of the files and the number of workers change nothing", async () => {
  const sessions: string[] = [];
  for (const [lanes, order] of [
    [1, names],
    [4, [...names].reverse()],
  ] as const) {
    const review = reviewOf(checkAll, { lanes });
    await review.add(chosen(...order));
    sessions.push(serialiseSession(review.store.get().session));
  }
  expect(sessions[0]).toBe(sessions[1]);
});

test("stopped and gone on with, nothing is checked twice and nothing left out", async () => {
  const seen: string[] = [];
  const review = reviewOf(
    async ({ file }) => {
      if (file === "06.xlsx" && !seen.includes(file)) {
        seen.push(file);
        review.stop();
        return forever;
      }
      seen.push(file);
      return lineOf(file);
    },
    { lanes: 1 },
  );
  await review.add(chosen(...names));
  const { phase, progress, session } = review.store.get();
  expect([phase, progress.done, progress.total]).toEqual(["stopped", 6, 12]);
  expect(session.items).toHaveLength(6);
  await review.resume();
  expect(review.store.get().phase).toBe("done");
  expect(seen.filter((file) => file !== "06.xlsx")).toEqual(names.filter((file) => file !== "06.xlsx"));
  const whole = reviewOf(checkAll);
  await whole.add(chosen(...names));
  expect(serialiseSession(review.store.get().session)).toBe(serialiseSession(whole.store.get().session));
});

test("files added while others are checked are checked too", async () => {
  const review = reviewOf(checkAll, { lanes: 1 });
  const first = review.add(chosen("a.xlsx", "b.xlsx", "c.xlsx"));
  await review.add(chosen("d.xlsx"));
  await first;
  await until(review, () => review.store.get().phase === "done");
  expect(review.store.get().session.items.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx"]);
});

test("leaving costs work while a check runs and while decisions are not saved", async () => {
  const review = reviewOf(checkAll);
  const checking = review.add(chosen("a.xlsx"));
  expect(review.wouldLose()).toBe(true);
  await checking;
  expect(review.wouldLose()).toBe(false);
  review.decide("a.xlsx", "returned", "请更正");
  expect(review.wouldLose()).toBe(true);
  const blob = await review.takeAway.make("session");
  expect(review.wouldLose()).toBe(false);
  const parsed = parseSession((await blob?.text()) ?? "");
  expect(parsed.ok && parsed.session.decisions["a.xlsx"]).toMatchObject({ state: "returned", comment: "请更正" });
});

test("what is decided while the session is written counts as not saved", async () => {
  const review = reviewOf(checkAll);
  await review.add(chosen("a.xlsx"));
  review.decide("a.xlsx", "reviewed", "");
  const written = review.takeAway.make("session");
  review.decide("a.xlsx", "accepted", "");
  await written;
  expect(review.store.get().unsaved).toBe(true);
});

test("files are chosen for a roll-up and let go, and a cleared review has none", () => {
  const review = reviewOf(checkAll);
  review.choose(["a.xlsx", "b.xlsx"], true);
  review.choose(["a.xlsx"], false);
  expect([...review.chosen.get()]).toEqual(["b.xlsx"]);
  review.clear();
  expect(review.chosen.get().size).toBe(0);
});

describe("what is taken away", () => {
  interface Copy {
    readonly file: string;
    readonly copy: Blob;
  }

  /** A worker that marks what ends in "m.xlsx", and packs by writing down what there is to pack. */
  const packer = {
    annotatedCopy: ({ file }: ReviewItem) => Promise.resolve(file.endsWith("m.xlsx") ? new Uint8Array([1, 2]) : null),
    archive: (session: Blob, copies: readonly Copy[]) =>
      Promise.resolve(
        new Blob([JSON.stringify({ session: session.size > 0, copies: copies.map(({ file }) => file) })]),
      ),
  };
  const packed = async (blob: Blob | null): Promise<unknown> => JSON.parse((await blob?.text()) ?? "null") as unknown;
  const files = ["1m.xlsx", "2.xlsx", "3m.xlsx", "4m.xlsx"];

  test("all at once: the session and the copies in the order of the paths, and the user is told how many", async () => {
    const review = reviewOf(checkAll, { lanes: 3, more: packer });
    await review.add(chosen(...files));
    review.decide("2.xlsx", "returned", "请更正");
    const seen: unknown[] = [];
    review.takeAway.store.subscribe(() => seen.push(review.takeAway.store.get().copying?.done));
    const made = await review.takeAway.makeArchive(true);
    expect(await packed(made)).toEqual({ session: true, copies: ["1m.xlsx", "3m.xlsx", "4m.xlsx"] });
    expect(review.takeAway.store.get()).toEqual({ making: null, copying: null, archived: { copies: 3, without: 1 } });
    expect(seen).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
    expect(review.wouldLose()).toBe(false);
  });

  test("without copies none are made", async () => {
    const annotatedCopy = jest.fn();
    const review = reviewOf(checkAll, { more: { ...packer, annotatedCopy } });
    await review.add(chosen(...files));
    expect(await packed(await review.takeAway.makeArchive(false))).toEqual({ session: true, copies: [] });
    expect(annotatedCopy).not.toHaveBeenCalled();
    expect(review.takeAway.store.get().archived).toBeNull();
  });

  test("called off, nothing comes and nothing is said to have failed; the next one goes well", async () => {
    let hang = true;
    const annotatedCopy = (item: ReviewItem): Promise<Uint8Array | null> =>
      hang && item.file === "3m.xlsx" ? forever : packer.annotatedCopy(item);
    const review = reviewOf(checkAll, { lanes: 1, more: { ...packer, annotatedCopy } });
    await review.add(chosen(...files));
    review.decide("2.xlsx", "returned", "");
    const stop = review.takeAway.store.subscribe(() => {
      if (review.takeAway.store.get().copying?.done === 2) review.takeAway.stop();
    });
    expect(await review.takeAway.makeArchive(true)).toBeNull();
    stop();
    expect([review.store.get().failure, review.takeAway.store.get().making, review.wouldLose()]).toEqual([
      null,
      null,
      true,
    ]);
    hang = false;
    expect(await packed(await review.takeAway.makeArchive(true))).toMatchObject({ copies: { length: 3 } });
  });

  test("what fails is told, and the results stay", async () => {
    const archive = () => Promise.reject(new Error("disk full"));
    const review = reviewOf(checkAll, { more: { ...packer, archive } });
    await review.add(chosen(...files));
    expect(await review.takeAway.makeArchive(true)).toBeNull();
    const { failure, session } = review.store.get();
    expect(failure).toMatchObject({ id: "batch.failed", values: { detail: "disk full" } });
    expect(session.items).toHaveLength(4);
  });

  test("a session that was taken up has no files to annotate", async () => {
    const first = reviewOf(checkAll);
    await first.add(chosen(...files));
    const text = serialiseSession(first.store.get().session);
    const parsed = parseSession(text);
    if (!parsed.ok) throw new Error("no session");
    const { items, ...head } = parsed.session;
    const opening = {
      openSession: () => Promise.resolve({ head: { ...head, items: [] }, count: items.length }),
      items: (from: number, to: number) => Promise.resolve(items.slice(from, to)),
    };
    const review = reviewOf(checkAll, { more: { ...packer, ...opening } });
    await review.openSession(new Blob([text]));
    expect(review.store.get().session.items.map(({ file }) => file)).toEqual(files);
    expect(await packed(await review.takeAway.makeArchive(true))).toEqual({ session: true, copies: [] });
    expect(review.takeAway.store.get().archived).toEqual({ copies: 0, without: 4 });
  });
});
