import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { failedItem } from "../../../src/review";
import { Journal, readJournal } from "../../../src/review/node/journal";
import { tool } from "../../support/review-items";
import { TemporaryFolder } from "../../support/temporary-folder";

const folder = new TemporaryFolder("journal-");
const start = { tool, lang: "zh-CN", root: "", options: { profile: null, annotate: false } } as const;
const path = (): string => join(folder.path, "进度.jsonl");
const line = (file: string): string => JSON.stringify(failedItem({ file, locale: "zh-CN", profile: null }, "坏了"));

test("lines that come at once stand one below the other, whole, in the order they came", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { maxLength: 40 }), async (waits) => {
      const journal = await Journal.begin(path(), start);
      const written: Promise<void>[] = [];
      for (const [at, wait] of waits.entries()) {
        written.push(journal.append(line(`${at}.xlsx`)));
        for (let turn = 0; turn < wait; turn++) await new Promise(setImmediate);
      }
      await journal.close();
      await Promise.all(written);
      const kept = await readJournal(path());
      expect(kept?.items.map(({ file }) => file)).toEqual(waits.map((_, at) => `${at}.xlsx`));
      expect(kept?.length).toBe(readFileSync(path()).length);
    }),
    { numRuns: 20 },
  );
});

test("a line is on the disk once its promise is kept", async () => {
  const journal = await Journal.begin(path(), start);
  for (const file of ["一.xlsx", "二.xlsx", "三.xlsx"]) {
    await journal.append(line(file));
    expect(readFileSync(path(), "utf8").endsWith(`${line(file)}\n`)).toBe(true);
  }
  await journal.remove();
  expect(await readJournal(path())).toBeNull();
});

test("goes on after the whole lines and over a torn one", async () => {
  const begun = await Journal.begin(path(), start);
  await Promise.all([begun.append(line("1.xlsx")), begun.append(line("2.xlsx"))]);
  await begun.close();
  appendFileSync(path(), line("3.xlsx").slice(0, 30));
  const kept = await readJournal(path());
  expect(kept?.items).toHaveLength(2);
  const again = await Journal.goOn(path(), kept?.length ?? 0);
  await again.append(line("4.xlsx"));
  await again.close();
  expect((await readJournal(path()))?.items.map(({ file }) => file)).toEqual(["1.xlsx", "2.xlsx", "4.xlsx"]);
});

test("a line that cannot be written is no kept promise, nor is any after it", async () => {
  const journal = await Journal.begin(path(), start);
  await journal.close();
  const lines = [journal.append(line("1.xlsx")), journal.append(line("2.xlsx"))];
  for (const each of await Promise.allSettled(lines)) expect(each.status).toBe("rejected");
  await expect(journal.append(line("3.xlsx"))).rejects.toThrow();
});
