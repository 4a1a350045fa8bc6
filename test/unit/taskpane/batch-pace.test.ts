/** 批量审核 lets the page answer while much is listed or written: told by the turns it takes, never by the clock. */
import { serialiseSession, type ReviewItem, type ReviewSession } from "../../../src/review";
import type { BrowserPool } from "../../../src/review/web";
import { BatchReview } from "../../../src/taskpane/app/batch/batch-review";
import { chosenFiles, droppedFiles, listedAtOnce, type Chosen } from "../../../src/taskpane/app/batch/chosen-files";
import { spaced } from "../../../src/taskpane/app/batch/pace";
import { sessionBlob, sliceLength } from "../../../src/taskpane/app/batch/session-file";
import type { BatchWorkerApi } from "../../../src/taskpane/app/batch/worker-api";
import { poolOf } from "../../support/fake-worker";
import { itemOf, sessionOf, tool } from "../../support/review-items";

/** Counts how often the page was let answer. */
function counted() {
  let turns = 0;
  const rest = (): Promise<void> => {
    turns += 1;
    return Promise.resolve();
  };
  return { rest, turns: () => turns };
}

const fileOf = (name: string, folder = ""): File => {
  const file = new File(["x"], name);
  const webkitRelativePath = folder === "" ? "" : `${folder}/${name}`;
  return Object.defineProperty(file, "webkitRelativePath", { value: webkitRelativePath });
};

describe("listing what was chosen", () => {
  const names = Array.from({ length: 1000 }, (_, at) => `${at}.xlsx`);

  test("rests before the first files and after each lot of them", async () => {
    const { rest, turns } = counted();
    const { files } = await chosenFiles(
      names.map((name) => fileOf(name)),
      { rest },
    );
    expect(files.map(({ file }) => file)).toEqual(names);
    expect(turns()).toBe(1000 / listedAtOnce);
  });

  test.each([1, listedAtOnce, listedAtOnce + 1])(
    "%d files: none is left out and none is there twice",
    async (count) => {
      const { rest, turns } = counted();
      const { files } = await chosenFiles(
        names.slice(0, count).map((name) => fileOf(name)),
        { rest },
      );
      expect(files.map(({ file }) => file)).toEqual(names.slice(0, count));
      expect(turns()).toBe(count > listedAtOnce ? 2 : 1);
    },
  );

  test("the page is let answer before any file is looked at", async () => {
    let looked = 0;
    const file = Object.defineProperty(new File(["x"], "a.xlsx"), "webkitRelativePath", {
      get: () => {
        looked += 1;
        return "";
      },
    });
    let goOn = (): void => undefined;
    const rest = (): Promise<void> =>
      new Promise((resolve) => {
        goOn = resolve;
      });
    const listing = chosenFiles([file], { rest });
    expect(looked).toBe(0);
    goOn();
    expect((await listing).files).toHaveLength(1);
    expect(looked).toBe(1);
  });

  test("a folder's files come with their path below it; what is no workbook is named with the reason", async () => {
    const chosen = [
      fileOf("甲.xlsx", "上报/2023"),
      fileOf("~$甲.xlsx", "上报/2023"),
      fileOf("说明.docx", "上报"),
      fileOf("乙.CSV"),
    ];
    const { files, skipped } = await chosenFiles(chosen, counted());
    expect(files.map(({ file }) => file)).toEqual(["2023/甲.xlsx", "乙.CSV"]);
    expect(skipped).toEqual([
      { file: "2023/~$甲.xlsx", reason: "temporary" },
      { file: "说明.docx", reason: "other-type" },
    ]);
  });
});

describe("what was dropped", () => {
  type Fails = Error | null;
  const goneError = new DOMException("gone", "NotFoundError");

  const droppedFile = (name: string, fails: Fails = null): object => ({
    name,
    isFile: true,
    isDirectory: false,
    file: (give: (file: File) => void, refuse: (error: unknown) => void) => {
      if (fails === null) give(new File([name], name));
      else refuse(fails);
    },
  });
  /** Tells of two entries at a time; fails where told to after those given. */
  const droppedFolder = (name: string, entries: readonly object[], fails: Fails = null): object => ({
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (give: (some: readonly object[]) => void, refuse: (error: unknown) => void) => {
          const some = entries.slice(at, at + 2);
          at += 2;
          if (some.length === 0 && fails !== null) refuse(fails);
          else give(some);
        },
      };
    },
  });
  const drop = (...entries: readonly (object | null)[]): Promise<Chosen> => {
    const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
    const data = Object.assign(Object.create(null), { items }) as DataTransfer;
    return droppedFiles(data, counted());
  };
  const filesOf = ({ files }: Chosen): string[] => files.map(({ file }) => file);

  test("a folder's files come with their paths below it, several things with their own names", async () => {
    const folder = droppedFolder("上报", [
      droppedFile("甲.xlsx"),
      droppedFolder("下级", [droppedFile("乙.xlsx"), droppedFile("说明.docx")]),
      droppedFile("丙.xlsx"),
    ]);
    const alone = await drop(folder);
    expect(filesOf(alone)).toEqual(["甲.xlsx", "下级/乙.xlsx", "丙.xlsx"]);
    expect(alone.skipped).toEqual([{ file: "下级/说明.docx", reason: "other-type" }]);
    expect(filesOf(await drop(folder, droppedFile("丁.csv"), null))).toEqual([
      "上报/甲.xlsx",
      "上报/下级/乙.xlsx",
      "上报/丙.xlsx",
      "丁.csv",
    ]);
  });

  test("what cannot be read is named with its reason, and the others are taken all the same", async () => {
    const closed = new DOMException("no right", "NotReadableError");
    const chosen = await drop(
      droppedFolder("上报", [
        droppedFile("甲.xlsx", goneError),
        droppedFile("乙.xlsx"),
        droppedFolder("下级", [droppedFile("丙.xlsx")], closed),
        droppedFile("丁.xlsx"),
      ]),
    );
    expect(filesOf(chosen)).toEqual(["乙.xlsx", "下级/丙.xlsx", "丁.xlsx"]);
    expect(chosen.unread).toEqual([
      { file: "甲.xlsx", error: goneError },
      { file: "下级", error: closed },
    ]);
  });

  test("what would be left out anyway is no failure; the dropped folder itself is", async () => {
    const chosen = await drop(
      droppedFolder("上报", [droppedFile("~$甲.xlsx", goneError), droppedFile("a.txt", goneError)]),
    );
    expect([chosen.unread, chosen.skipped.map(({ reason }) => reason)]).toEqual([[], ["temporary", "other-type"]]);
    expect(await drop(droppedFolder("上报", [], goneError))).toEqual({
      files: [],
      unread: [{ file: "上报", error: goneError }],
      skipped: [],
    });
  });
});

describe("writing the session", () => {
  let line: ReviewItem;
  beforeAll(async () => {
    line = await itemOf("a.xlsx");
  });
  const many = (count: number): ReviewSession =>
    sessionOf(
      Array.from({ length: count }, (_, at) => ({ ...line, file: `${String(at).padStart(4, "0")}区自评表.xlsx` })),
    );

  test("rests after each slice, however fast the computer is; the file is the same byte for byte", async () => {
    const session = many(400);
    const text = serialiseSession(session);
    const { rest, turns } = counted();
    const blob = await sessionBlob(session, { rest });
    expect(await blob.text()).toBe(text);
    expect(blob.type).toBe("application/json");
    // A slice ends with the workbook that fills it, so it may be longer by one, and the first rest comes before all.
    const longest = sliceLength + JSON.stringify(line).length + 100;
    expect(text.length).toBeGreaterThan(3 * sliceLength);
    expect(turns()).toBeGreaterThan(text.length / longest);
    expect(turns()).toBeLessThanOrEqual(1 + text.length / sliceLength);
  });

  test("a small session is written after one rest", async () => {
    const { rest, turns } = counted();
    const session = many(3);
    expect(await (await sessionBlob(session, { rest })).text()).toBe(serialiseSession(session));
    expect(turns()).toBe(1);
  });
});

describe("taking what was chosen or dropped", () => {
  let line: ReviewItem;
  beforeAll(async () => {
    line = await itemOf("a.xlsx");
  });
  const pool = (): BrowserPool<BatchWorkerApi> =>
    poolOf<BatchWorkerApi>(({ file }) => Promise.resolve({ ...line, file }), { timeLimit: 60_000 });
  const reviewOf = (): BatchReview =>
    new BatchReview({ pool: pool(), lanes: 1, tool, now: () => 0, ...counted() }, () => "zh-CN");
  const listOf = (...names: string[]): Chosen => ({
    files: names.map((file) => ({ file, blob: new Blob([file]) })),
    unread: [],
    skipped: [],
  });

  test("is checked once it is listed", async () => {
    const review = reviewOf();
    await review.take((pace) => chosenFiles([fileOf("b.xlsx"), fileOf("a.xlsx")], pace));
    const { phase, session } = review.store.get();
    expect(phase).toBe("done");
    expect(session.items.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
  });

  test("each file stands alone: what cannot be read is a row with its reason in the user's words", async () => {
    const review = reviewOf();
    const why = (name: string): DOMException => new DOMException("english", name);
    await review.take(() =>
      Promise.resolve({
        ...listOf("b.xlsx"),
        unread: [
          { file: "a.xlsx", error: why("NotFoundError") },
          { file: "下级", error: why("NotReadableError") },
          { file: "c.xlsx", error: new Error("坏扇区") },
        ],
      }),
    );
    const { phase, session, failure, progress } = review.store.get();
    expect([phase, failure, progress.done, progress.total]).toEqual(["done", null, 4, 4]);
    expect(session.items.map(({ file, state, result }) => [file, state, result.error?.message ?? null])).toEqual([
      ["a.xlsx", "failed", expect.stringMatching(/“a\.xlsx”失败：已不在原来的位置/)],
      ["b.xlsx", "checked", null],
      ["c.xlsx", "failed", expect.stringMatching(/坏扇区/)],
      ["下级", "failed", expect.stringMatching(/“下级”失败：没有读取权限/)],
    ]);
    expect(session.items[0]?.result.error?.code).toBe("io");
  });

  test("nothing but what cannot be read: the rows are there; once it can be read it is checked in their place", async () => {
    const review = reviewOf();
    const unread = [{ file: "a.xlsx", error: new Error("x") }];
    await review.take(() => Promise.resolve({ files: [], unread, skipped: [] }));
    expect([review.store.get().phase, review.store.get().failure]).toEqual(["done", null]);
    await review.take(() => Promise.resolve(listOf("a.xlsx")));
    expect(review.store.get().session.items.map(({ state }) => state)).toEqual(["checked"]);
    await review.take(() => Promise.resolve({ files: [], unread, skipped: [] }));
    expect(review.store.get().session.items.map(({ state }) => state)).toEqual(["failed"]);
    expect(review.blobOf("a.xlsx")).toBeNull();
  });

  test("a folder that cannot be listed is told, and what was checked before stays", async () => {
    const review = reviewOf();
    await review.take(() => Promise.resolve(listOf("a.xlsx")));
    await review.take(() => Promise.reject(new Error("folder is gone")));
    const { failure, session, phase } = review.store.get();
    expect(failure).toMatchObject({ id: "batch.failed", values: { detail: "folder is gone" } });
    expect([phase, session.items.length]).toEqual(["done", 1]);
  });

  test("what is still being listed when all is cleared does not come back", async () => {
    const review = reviewOf();
    let listed: (chosen: Chosen) => void = () => undefined;
    const taking = review.take(
      () =>
        new Promise((resolve) => {
          listed = resolve;
        }),
    );
    review.clear();
    listed(listOf("a.xlsx"));
    await taking;
    expect([review.store.get().phase, review.store.get().session.items]).toEqual(["empty", []]);
  });

  test("two lots listed at the same time are both checked", async () => {
    const review = reviewOf();
    await Promise.all([
      review.take((pace) => chosenFiles([fileOf("a.xlsx"), fileOf("c.xlsx")], pace)),
      review.take((pace) => chosenFiles([fileOf("b.xlsx")], pace)),
    ]);
    expect(review.store.get().session.items.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  });
});

describe("telling how far it is", () => {
  /** What is told of so many files that take so long each. */
  function told(files: number, each: number): number[] {
    let clock = 0;
    const seen: number[] = [];
    const tell = spaced(
      250,
      () => clock,
      (read: number) => seen.push(read),
    );
    for (let read = 1; read <= files; read += 1) {
      clock += each;
      tell(read);
    }
    return seen;
  }

  test("a thousand files in two seconds are told eight times, evenly", () => {
    expect(told(1000, 2)).toEqual([125, 250, 375, 500, 625, 750, 875, 1000]);
  });

  test("files that take long are told one by one, and quick ones not at all", () => {
    expect(told(4, 1000)).toEqual([1, 2, 3, 4]);
    expect(told(4, 1)).toEqual([]);
  });
});
