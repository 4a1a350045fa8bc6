import type { Page } from "playwright-core";
import { smallBook, smallForm } from "../../test/support/small-book";
import { median } from "./measure";
import type { PaneSite } from "./pane-site";

/** From the changed sheet being read to its result in the page, once the engine is warm. */
export interface Recheck {
  readonly rows: number;
  /** Median of the counted edits, by the clock. */
  readonly milliseconds: number;
  readonly longest: number;
}

/** The times between the frames of the animation while a list is scrolled from its top to its end. */
export interface Scrolling {
  readonly rows: number;
  readonly pixelsAFrame: number;
  readonly frames: number;
  readonly median: number;
  /** Shares of the frames that took longer than one and than two sixtieths of a second, with a tenth to spare. */
  readonly late: number;
  readonly veryLate: number;
  readonly longest: number;
}

const warmUp = 10;
const counted = 15;

const formOf = (rows: number): Uint8Array =>
  smallBook(
    smallForm({
      indicators: Array.from({ length: rows }, (_, at) => [
        `指标${at + 1}`,
        "≥30场",
        "32场",
        90 / rows,
        90 / rows,
        null,
      ]),
    }),
  );

async function open(page: Page, rows: number): Promise<void> {
  const file = { name: `${rows}.xlsx`, mimeType: "", buffer: Buffer.from(formOf(rows)) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.waitForFunction(() => performance.getEntriesByName("pane.check").length > 0);
}

/** Types new actual values into the sheet drawn beside the pane, one after the other. */
export function recheck(site: PaneSite, rows = 60): Promise<Recheck> {
  const wide = { viewport: { width: 1280, height: 800 } };
  const look = async (page: Page): Promise<Recheck> => {
    await open(page, rows);
    const cell = page.locator('[role="gridcell"][data-cell="F9"]');
    const checks = () => page.evaluate(() => performance.getEntriesByName("pane.check").map((one) => one.duration));
    const times: number[] = [];
    for (let edit = 0; edit < warmUp + counted; edit++) {
      const before = (await checks()).length;
      await cell.click();
      await page.keyboard.type(`${20 + edit}场`);
      await page.keyboard.press("Enter");
      await page.waitForFunction((n) => performance.getEntriesByName("pane.check").length > n, before);
      if (edit >= warmUp) times.push(...(await checks()).slice(before));
    }
    return { rows, milliseconds: median(times), longest: Math.max(...times) };
  };
  return site.visit("index.html", look, wide);
}

/** The list of all indicators; `pixelsAFrame`: 100 is a fast wheel, 700 a screen of the pane. */
export function scrolling(site: PaneSite, rows: number, pixelsAFrame: number): Promise<Scrolling> {
  return site.visit("index.html", async (page) => {
    await open(page, rows);
    await page.locator('[role="tab"][id$="indicators"]').click();
    await page.locator("[data-roving]").first().waitFor();
    await page.waitForFunction(() => document.querySelector(".fui-Spinner") === null);
    const frames = await page.getByRole("tabpanel").evaluate(
      async (panel, { step, most }) => {
        const times: number[] = [];
        let last = await new Promise<number>(requestAnimationFrame);
        while (times.length < most && panel.scrollTop + panel.clientHeight < panel.scrollHeight - 1) {
          panel.scrollTop += step;
          const now = await new Promise<number>(requestAnimationFrame);
          times.push(now - last);
          last = now;
        }
        return times;
      },
      { step: pixelsAFrame, most: 1000 },
    );
    const share = (milliseconds: number) => frames.filter((time) => time > milliseconds).length / frames.length;
    return {
      rows,
      pixelsAFrame,
      frames: frames.length,
      median: median(frames),
      late: share((1000 / 60) * 1.1),
      veryLate: share((2000 / 60) * 1.1),
      longest: Math.max(...frames),
    };
  });
}
