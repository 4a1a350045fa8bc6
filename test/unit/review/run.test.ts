import { readFileSync } from "node:fs";
import { join } from "node:path";
import { journalName, runReview, type NodeTask, type ReviewRequest } from "../../../src/review/node";
import { readJournal } from "../../../src/review/node/journal";
import { failedItem, serialiseSession, type ReviewItem } from "../../../src/review";
import { TemporaryFolder } from "../../support/temporary-folder";
import { tool } from "../../support/review-items";

const folder = new TemporaryFolder("run-");

const names = ["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx", "5.xlsx"];
const lineOf = (task: NodeTask): ReviewItem =>
  failedItem(task, new Error("made up"), { hash: "a".repeat(64), size: 7 });

/** A review of five files that a made-up worker checks. */
function request(changes: Partial<ReviewRequest> = {}): ReviewRequest {
  return {
    found: { root: folder.path, files: names.map((file) => ({ file, path: file })), skipped: [], failed: [] },
    start: { tool, lang: "zh-CN", options: { profile: null, annotate: false } },
    profile: null,
    out: null,
    resume: false,
    lanes: 1,
    check: (task) => Promise.resolve(JSON.stringify(lineOf(task))),
    onChecked: () => Promise.resolve(),
    save: () => Promise.resolve(),
    onProgress: () => undefined,
    now: () => 0,
    signal: new AbortController().signal,
    ...changes,
  };
}

test("a worker has its next file before the line of the last one is taken in", async () => {
  const seen: string[] = [];
  await runReview(
    request({
      check: (task) => {
        seen.push(`check ${task.file}`);
        return Promise.resolve(JSON.stringify(lineOf(task)));
      },
      onProgress: ({ done }) => seen.push(`done ${done}`),
    }),
  );
  expect(seen.slice(0, 5)).toEqual(["done 0", "check 1.xlsx", "check 2.xlsx", "done 1", "check 3.xlsx"]);
  expect(seen.at(-1)).toBe("done 5");
});

test.each([1, 2, 3, 8])("with %d lanes every file is in the session once, in the order of the paths", async (lanes) => {
  const slow = [40, 0, 20, 0, 10];
  const { session, interrupted } = await runReview(
    request({
      lanes,
      check: async (task) => {
        for (let turn = 0; turn < (slow[names.indexOf(task.file)] ?? 0); turn++) await new Promise(setImmediate);
        return JSON.stringify(lineOf(task));
      },
    }),
  );
  expect(interrupted).toBe(false);
  expect(session.items.map(({ file }) => file)).toEqual(names);
});

test("the workers are given up once all is checked, before the session is saved", async () => {
  const seen: string[] = [];
  const noted = (what: string) => {
    seen.push(what);
    return Promise.resolve();
  };
  const saved: Uint8Array[] = [];
  const { session } = await runReview(
    request({
      out: folder.path,
      check: (task) => noted("check").then(() => JSON.stringify(lineOf(task))),
      onChecked: () => noted("given up"),
      save: (_, bytes) => {
        saved.push(bytes);
        return noted("saved");
      },
    }),
  );
  expect(seen).toEqual([...names.map(() => "check"), "given up", "saved"]);
  expect(new TextDecoder().decode(saved[0])).toBe(serialiseSession(session));
});

test("what is no line ends the review instead of being taken for one", async () => {
  const odd = request({ check: ({ file }) => Promise.resolve(file === "3.xlsx" ? '{"file":"3.xlsx"}' : "[]") });
  await expect(runReview(odd)).rejects.toThrow(/no line of a review/);
});

test("a review that is called off has in its journal what it says was checked", async () => {
  const stopped = new AbortController();
  const { session, interrupted } = await runReview(
    request({
      out: folder.path,
      lanes: 2,
      signal: stopped.signal,
      check: (task, signal) => {
        if (task.file === "4.xlsx") stopped.abort();
        signal.throwIfAborted();
        return Promise.resolve(JSON.stringify(lineOf(task)));
      },
    }),
  );
  expect(interrupted).toBe(true);
  const files = session.items.map(({ file }) => file);
  expect(files).toEqual(["1.xlsx", "2.xlsx", "3.xlsx"]);
  const kept = await readJournal(join(folder.path, journalName));
  expect(kept?.items.map(({ file }) => file).sort()).toEqual(files);
  expect(kept?.length).toBe(readFileSync(join(folder.path, journalName)).length);
});
