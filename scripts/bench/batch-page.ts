import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildPane, standard } from "../../test/e2e/support/build";
import { choose, opening, takeUp, walk, type Action } from "./batch-page-walk";
import { madeWorkbooks } from "./made-workbooks";
import { longestTask, type Task } from "./page-trace";
import { openPaneSite, type PaneSite } from "./pane-site";
import { table, whole } from "./table";

/** For one thing that a user does on the page of 批量审核, the longest task on the page's main thread. The aim is 50 ms. */
export interface PageFigure {
  readonly action: string;
  readonly task: Task;
  /** Its CPU time against that of the longest task of opening the page. */
  readonly ratio: number;
}

export interface PageFigures {
  readonly workbooks: number;
  /** Empty: there is no browser on this machine. */
  readonly actions: readonly PageFigure[];
}

const address = "index.html?view=batch";
const wide = { viewport: { width: 1280, height: 800 } };
const fewest = 200;

/** What comes after the answer (the next frames, idle callbacks) belongs to it. */
const AFTERWARDS_MS = 400;

async function measured(page: Page, { act }: Action): Promise<Task> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("the page has no browser");
  return longestTask(browser, async () => {
    await act(page);
    await page.waitForTimeout(AFTERWARDS_MS);
  });
}

async function walked(site: PaneSite, folder: string, count: number): Promise<readonly PageFigure[]> {
  const tasks: { action: string; task: Task }[] = [];
  let session = "";
  const go = async (page: Page, actions: readonly Action[]): Promise<void> => {
    for (const action of actions) tasks.push({ action: action.name, task: await measured(page, action) });
  };
  await site.visit(
    address,
    async (page) => {
      await go(page, [opening, ...walk(folder, count, (path) => (session = path))]);
      // A download's file goes with the page that made it.
      await site.visit(address, (other) => go(other, [takeUp(() => session, count)]), wide);
    },
    wide,
  );
  await site.visit(address, (page) => go(page, [choose(folder)]), wide);
  const own = tasks[0]?.task.cpu ?? NaN;
  return tasks.map(({ action, task }) => ({ action, task, ratio: task.cpu / own }));
}

/** One walk with made workbooks. BENCH_WORKBOOKS: how many, in place of 200. */
export async function batchPage(): Promise<PageFigures> {
  const workbooks = Number(process.env["BENCH_WORKBOOKS"] ?? 0) || fewest;
  const site = await openPaneSite(await buildPane({ ...standard, OFFICE_JS: "local" }));
  if (site === null) return { workbooks, actions: [] };
  const folder = await mkdtemp(join(tmpdir(), "bench-page-"));
  try {
    for (const { name, bytes } of madeWorkbooks(workbooks)) await writeFile(join(folder, name), bytes);
    return { workbooks, actions: await walked(site, folder, workbooks) };
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export function batchPageTable({ workbooks, actions }: PageFigures): string {
  if (actions.length === 0) return "no Chromium: the batch page's tasks were not measured";
  const rows = actions.map(({ action, task, ratio }) => [action, task.cpu.toFixed(1), task.clock.toFixed(1), ratio.toFixed(2)]); // prettier-ignore
  const heads = ["the page's longest task", "CPU ms", "by the clock", "against opening the page"];
  return `${whole(workbooks)} workbooks on the batch page; aim: no task over 50 ms\n${table(heads, rows)}`;
}
