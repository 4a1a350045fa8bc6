import fc from "fast-check";
import { render } from "../../../src/i18n";
import { ProgressBar, progressLine } from "../../../src/cli/review/progress-bar";
import { inLanes, progressOf, shownName, timeLeft } from "../../../src/review";

describe("progress", () => {
  test("tells nothing of the time left before some files are done", () => {
    expect(progressOf(2, 100, 4000).left).toBeNull();
  });
  test("goes on as it went so far", () => {
    expect(progressOf(20, 100, 10_000)).toEqual({ done: 20, total: 100, left: 40_000 });
  });
  test("files taken over from an earlier run took no time", () => {
    expect(progressOf(60, 100, 10_000, 50).left).toBe(40_000);
  });
  test("of a small folder is known once all but one are done", () => {
    expect(progressOf(2, 3, 1000).left).toBeNull();
    expect(progressOf(3, 3, 1000).left).toBe(0);
  });
  test.each([
    [null, "正在估算剩余时间"],
    [400, "剩余约 1 秒"],
    [59_000, "剩余约 59 秒"],
    [61_000, "剩余约 2 分钟"],
    [3_660_000, "剩余约 1 小时 1 分钟"],
  ])("%p milliseconds are %p", (milliseconds, text) => {
    expect(render("zh-CN", timeLeft(milliseconds))).toBe(text);
  });
  test("as a line", () => {
    const line = progressLine("zh-CN", { done: 50, total: 100, left: 5000 });
    expect(line).toBe("████████████░░░░░░░░░░░░ 50/100　剩余约 5 秒");
  });

  const drawnBy = (show: (bar: ProgressBar, at: (time: number) => void) => void, columns = 80): string[] => {
    const written: string[] = [];
    let time = 0;
    const bar = new ProgressBar(
      (text) => written.push(text),
      "zh-CN",
      columns,
      () => time,
    );
    show(bar, (next) => (time = next));
    return written.map((text) => /\d+\/\d+/.exec(text)?.[0] ?? "cleared");
  };
  test("is drawn at most ten times a second, at its beginning and its end in any case", () => {
    const drawn = drawnBy((bar, at) => {
      for (let done = 0; done <= 900; done++) {
        at(done);
        bar.show({ done, total: 900, left: null });
      }
      bar.clear();
    });
    const hundreds = Array.from({ length: 10 }, (_, hundred) => `${hundred * 100}/900`);
    expect(drawn).toEqual([...hundreds, "cleared"]);
  });
  test("is drawn for each file where files take long, and not again where nothing changed", () => {
    const drawn = drawnBy((bar, at) => {
      for (const [turn, done] of [0, 1, 1, 2].entries()) {
        at(turn * 1000);
        bar.show({ done, total: 9, left: null });
      }
    });
    expect(drawn).toEqual(["0/9", "1/9", "2/9"]);
  });
  test("is left out where a line has no room, and nothing is cleared then", () => {
    const narrow = drawnBy((bar) => {
      bar.show({ done: 1, total: 1, left: 0 });
      bar.clear();
    }, 20);
    expect(narrow).toEqual([]);
  });
});

describe("lanes", () => {
  test("work on every task once, never more at a time than there are lanes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.nat(30), async (lanes, count) => {
        const seen: number[] = [];
        let [busy, most] = [0, 0];
        await inLanes(Array.from({ length: count }).keys(), lanes, async (task) => {
          most = Math.max(most, (busy += 1));
          await Promise.resolve();
          busy -= 1;
          seen.push(task);
        });
        expect(most).toBeLessThanOrEqual(lanes);
        expect(seen.sort((a, b) => a - b)).toEqual([...Array.from({ length: count }).keys()]);
      }),
    );
  });
  test("take no further task after an abort", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    await inLanes(
      [1, 2, 3, 4],
      1,
      (task) => {
        seen.push(task);
        if (task === 2) stop.abort();
        return Promise.resolve();
      },
      stop.signal,
    );
    expect(seen).toEqual([1, 2]);
  });
  test("fail with the first failure and take no further task", async () => {
    const seen: number[] = [];
    const work = (task: number): Promise<void> => {
      seen.push(task);
      return task === 2 ? Promise.reject(new Error("two")) : Promise.resolve();
    };
    await expect(inLanes([1, 2, 3], 1, work)).rejects.toThrow("two");
    expect(seen).toEqual([1, 2]);
  });
});

describe("names as they are shown", () => {
  test.each([
    ["自评表.xlsx", "自评表.xlsx"],
    ["😀 报表.xlsx", "😀 报表.xlsx"],
    ["a\u202Exslx.exe", "a⟨U+202E⟩xslx.exe"],
    ["\u200Fنموذج.xlsx", "⟨U+200F⟩نموذج.xlsx"],
    ["a\nb\u001B[31m.xlsx", "a⟨U+000A⟩b⟨U+001B⟩[31m.xlsx"],
  ])("%j", (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });
});
