import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildPane, standard } from "../../test/e2e/support/build";
import { median } from "./measure";
import { openPaneSite, type PaneSite } from "./pane-site";
import { recheck, scrolling, type Recheck, type Scrolling } from "./pane-work";

export interface PaneFigures {
  readonly chunks: readonly Chunk[];
  /** null: there is no browser on this machine. */
  readonly seen: {
    /** The pane's own User Timing entries (docs/performance.md, "Pane"). */
    readonly times: readonly PaneTime[];
    readonly recheck: Recheck;
    readonly scrolling: readonly Scrolling[];
  } | null;
}

interface Chunk {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface PaneTime {
  readonly entry: string;
  /** Median of the visits, in milliseconds of this machine. */
  readonly milliseconds: number;
  /** Against loading an empty page of the same server in turn: median, lowest and highest of the visits. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

const visits = 5;
/** What is scrolled in a frame: a fast wheel, and a screen. */
const steps = [100, 700];

/** The production build's chunks, how soon the page can be used and shows the sample's result, and how it goes on. */
export async function pane(): Promise<PaneFigures> {
  const folder = await buildPane({ ...standard, OFFICE_JS: "local" });
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name)).sort();
  const chunks = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const [gzip, brotli] = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
      return { name, bytes: bytes.length, gzip, brotli };
    }),
  );
  const site = await openPaneSite(folder);
  if (site === null) return { chunks, seen: null };
  try {
    const measured: Scrolling[] = [];
    for (const step of steps) measured.push(await scrolling(site, 5000, step));
    return { chunks, seen: { times: await times(site), recheck: await recheck(site), scrolling: measured } };
  } finally {
    await site.close();
  }
}

/** The first entry of that name in a new visit: a mark's moment or a measure's length. */
function entryOf(site: PaneSite, address: string, entry: string): Promise<number> {
  return site.visit(address, async (page) => {
    const found = await page.waitForFunction((name) => {
      const [one] = performance.getEntriesByName(name);
      if (one !== undefined) return one.entryType === "measure" ? one.duration : one.startTime;
      const [navigation] = performance.getEntriesByType("navigation");
      const isDone = navigation instanceof PerformanceNavigationTiming && navigation.loadEventEnd > 0;
      return name === "navigation" && isDone ? navigation.loadEventEnd : null;
    }, entry);
    return (await found.jsonValue()) ?? 0;
  });
}

async function times(site: PaneSite): Promise<readonly PaneTime[]> {
  const measured: PaneTime[] = [];
  for (const [entry, path] of [
    ["pane.usable", "index.html"],
    ["pane.first-result", "index.html?open=samples/wangcheng-2020.xlsx"],
    ["pane.check", "index.html?open=samples/wangcheng-2020.xlsx"],
  ] as const) {
    const [ours, ratios]: [number[], number[]] = [[], []];
    for (let turn = 0; turn <= visits; turn++) {
      const empty = await entryOf(site, "empty.html", "navigation");
      const one = await entryOf(site, path, entry);
      if (turn === 0) continue;
      ours.push(one);
      ratios.push(one / empty);
    }
    const spread = [Math.min(...ratios), Math.max(...ratios)] as const;
    measured.push({ entry, milliseconds: median(ours), ratio: median(ratios), spread });
  }
  return measured;
}
