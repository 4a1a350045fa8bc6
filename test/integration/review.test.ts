import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reviewSessionSchema } from "../../src/review";
import { openWorkbook } from "../../src/workbook/file";
import { journalName, sessionName } from "../../src/review/node";
import { killedReview, review, reviewJson } from "../support/review-command";
import { smallBook, smallForm } from "../support/small-book";
import { TemporaryFolder } from "../support/temporary-folder";

const folder = new TemporaryFolder("review-");
const forms = join(__dirname, "..", "data", "forms");

/** Six of the published forms in two folders, and eight small ones. */
function fill(): string {
  const path = join(folder.path, "自评表");
  mkdirSync(join(path, "城北"), { recursive: true });
  for (const [at, name] of readdirSync(forms)
    .filter((file) => file.endsWith(".xlsx"))
    .sort()
    .slice(0, 6)
    .entries()) {
    cpSync(join(forms, name), join(path, at % 2 === 0 ? "城北" : "", name));
  }
  for (let at = 0; at < 8; at++) {
    writeFileSync(join(path, `小${at}.xlsx`), smallBook(smallForm({ fund: [100 + at, 90, 10, null, null] })));
  }
  return path;
}

const out = (): string => join(folder.path, "结果");
const saved = (): string => readFileSync(join(out(), sessionName), "utf8");
const everythingIn = (path: string): string[] => readdirSync(path, { recursive: true }).map(String).sort();

test("order of files and number of workers change nothing in the result", async () => {
  const path = fill();
  const one = await reviewJson([path, "--jobs", "1"]);
  const three = await reviewJson([join(path, "城北"), join(path, "*.xlsx"), "--jobs", "3"]);
  expect(one.session.items).toHaveLength(14);
  expect(one.status).toBe(1);
  expect(three.out).toBe(one.out);
  // The schema, which an earlier run's lines come through, leaves the bytes as they are.
  expect(`${JSON.stringify(one.session)}\n`).toBe(one.out);
});

test("what is killed at any moment goes on with --resume to the same outcome, with nothing checked twice", async () => {
  const path = fill();
  const argv = [path, "--out", out(), "--jobs", "2", "--annotate"];
  await review([...argv]);
  const [whole, copies] = [saved(), everythingIn(join(out(), "批注副本"))];
  rmSync(out(), { recursive: true });

  const journal = join(out(), journalName);
  // In this process the tool's name differs from the command's own, and so would its journal; both runs are the command's.
  const killed = await killedReview(argv, journal, 4, "SIGKILL");
  expect(killed.status).toBeNull();
  const linesBefore = readFileSync(journal, "utf8").split("\n").length - 2;
  expect(linesBefore).toBeGreaterThanOrEqual(4);
  // A line that was torn while it was written.
  appendFileSync(journal, '{"file":"小7.xlsx","hash":"ab');
  writeFileSync(join(out(), ".4711-3.tmp"), "half a file");

  const stopped = await killedReview([...argv, "--resume"], journal, linesBefore + 3, "SIGINT");
  expect(stopped.status).toBe(130);
  expect(stopped.err).toMatch(/已中断：核查了 \d+\/14 个文件，进度已保存/);
  const lines = readFileSync(journal, "utf8").trimEnd().split("\n").slice(1);
  const files = lines.map((line) => (JSON.parse(line) as { file: string }).file);
  expect(new Set(files).size).toBe(files.length);

  const ended = await killedReview([...argv, "--resume"], journal, 1_000, "SIGKILL");
  expect(ended.err).toContain(`沿用上次已核查的 ${files.length} 个文件`);
  const withoutTool = (text: string): unknown => ({ ...reviewSessionSchema.parse(JSON.parse(text)), tool: null });
  expect(withoutTool(saved())).toEqual(withoutTool(whole));
  expect(everythingIn(join(out(), "批注副本"))).toEqual(copies);
  expect(everythingIn(out()).filter((name) => /tmp$|jsonl$/.test(name))).toEqual([]);
}, 180_000);

test("a review is not begun over another one, and taken up only with the same options", async () => {
  const path = fill();
  await review([join(path, "小1.xlsx"), "--out", out()]);
  const again = await review([path, "--out", out()]);
  expect(again).toMatchObject({ status: 2, out: "" });
  expect(again.err).toContain("--resume");
  const other = await review([path, "--out", out(), "--resume", "--profile", "hubei"]);
  expect(other.status).toBe(2);
  expect(other.err).toContain("另一组选项");
});

test("a finished review is brought up to date: changed and new files only, and decisions stay", async () => {
  const path = fill();
  for (const name of readdirSync(path)) if (!name.startsWith("小")) rmSync(join(path, name), { recursive: true });
  await review([path, "--out", out()]);
  const decision = { state: "returned", comment: "请更正", hash: null };
  const session = JSON.parse(saved()) as { decisions: Record<string, unknown> };
  writeFileSync(join(out(), sessionName), JSON.stringify({ ...session, decisions: { "小1.xlsx": decision } }));
  writeFileSync(join(path, "小2.xlsx"), smallBook(smallForm({ total: [100, 60] })));
  writeFileSync(join(path, "新.xlsx"), smallBook(smallForm()));
  rmSync(join(path, "小3.xlsx"));
  const { err } = await review([path, "--out", out(), "--resume"]);
  expect(err).toContain("沿用上次已核查的 6 个文件");
  const now = JSON.parse(saved()) as { decisions: unknown; items: { file: string }[] };
  expect(now.decisions).toEqual({ "小1.xlsx": decision });
  expect(now.items.map(({ file }) => file)).toContain("新.xlsx");
  expect(now.items.map(({ file }) => file)).not.toContain("小3.xlsx");
});

test("leaves summary, opinions, report and lists; the originals stay as they were", async () => {
  const path = fill();
  const before = everythingIn(path).map((name) => [name, statSync(join(path, name)).mtimeMs]);
  const { err } = await review([path, "--out", out()]);
  expect(everythingIn(out())).toEqual(
    ["单位一览.csv", "审核意见.html", "审核报告.html", "审核汇总.xlsx", "审核进度.json", "问题清单.csv"].sort(),
  );
  expect(err).toContain("审核汇总.xlsx");
  expect(everythingIn(path).map((name) => [name, statSync(join(path, name)).mtimeMs])).toEqual(before);
  const book = await openWorkbook(readFileSync(join(out(), "审核汇总.xlsx")), "审核汇总.xlsx");
  expect((await book.listSheets()).length).toBeGreaterThan(3);
});

test("annotated copies carry the findings' notes, and can be read again with the same result", async () => {
  const path = fill();
  const file = join(path, "小0.xlsx");
  const { session, out: printed } = await reviewJson([file, "--out", out(), "--annotate"]);
  expect(`${JSON.stringify(session)}\n`).toBe(printed);
  expect(session.items[0]?.result.writeBack).toMatchObject({ mode: "copy", output: "批注副本/小0.xlsx" });
  const copy = await reviewJson([join(out(), "批注副本", "小0.xlsx")]);
  const findings = (of: typeof session): unknown => of.items[0]?.result.sheets.map((sheet) => sheet.findings);
  expect(findings(copy.session)).toEqual(findings(session));
});

test.each([
  [[], /没有指定要审核的文件夹/],
  [["x", "--resume"], /--resume 须与 --out 同时使用/],
  [["x", "--jobs", "0"], /--jobs 的取值“0”无效，应为 1 到 64/],
  [["x", "--json", "--sarif"], /不能同时使用/],
  [["x", "--nonsense"], /不认识选项 --nonsense/],
])("%j is refused", async (argv, words) => {
  const outcome = await review(argv);
  expect(outcome.status).toBe(2);
  expect(outcome.err).toMatch(words);
});

test("a folder without workbooks, and a name that leads nowhere, are said to be that", async () => {
  const empty = await review([folder.path]);
  expect(empty).toMatchObject({ status: 2, out: "" });
  expect(empty.err).toContain("没有找到工作簿");
  const nowhere = await reviewJson([join(folder.path, "没有.xlsx")]);
  expect(nowhere.status).toBe(2);
  expect(nowhere.session.items[0]).toMatchObject({ state: "failed", result: { error: { code: "not-found" } } });
});
