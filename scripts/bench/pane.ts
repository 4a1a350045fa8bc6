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
  /** The shortest and the longest of them. */
  readonly range: readonly [number, number];
  /** Against loading an empty page of the same server in turn: median, lowest and highest of the visits. */
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

const visits = 9;
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

const plain = "index.html";
const sample = "index.html?open=samples/wangcheng-2020.xlsx";
/** Which entries are read from which page. */
const wanted = [
  [plain, ["pane.usable"]],
  [sample, ["pane.check", "pane.first-result"]],
] as const;

/** The first entry of each name in a new visit, the last of them to come at the end: a mark's moment or a measure's length. */
function entriesOf(site: PaneSite, address: string, names: readonly string[]): Promise<readonly number[]> {
  return site.visit(address, async (page) => {
    const found = await page.waitForFunction((all) => {
      const times = all.map((name) => {
        const [one] = performance.getEntriesByName(name);
        if (one !== undefined) return one.entryType === "measure" ? one.duration : one.startTime;
        const [navigation] = performance.getEntriesByType("navigation");
        const isDone = navigation instanceof PerformanceNavigationTiming && navigation.loadEventEnd > 0;
        return name === "navigation" && isDone ? navigation.loadEventEnd : null;
      });
      return times.every((time) => time !== null) ? times : null;
    }, names);
    return (await found.jsonValue()) ?? [];
  });
}

async function times(site: PaneSite): Promise<readonly PaneTime[]> {
  const seen = new Map<string, { readonly ours: number[]; readonly ratios: number[] }>();
  for (let turn = 0; turn <= visits; turn++) {
    const [empty = 0] = await entriesOf(site, "empty.html", ["navigation"]);
    for (const [path, names] of wanted) {
      const found = await entriesOf(site, path, names);
      // The first turn is the server's and the browser's warming up.
      if (turn === 0) continue;
      for (const [at, name] of names.entries()) {
        const { ours, ratios } = seen.get(name) ?? { ours: [], ratios: [] };
        ours.push(found[at] ?? NaN);
        ratios.push((found[at] ?? NaN) / empty);
        seen.set(name, { ours, ratios });
      }
    }
  }
  return [...seen].map(([entry, { ours, ratios }]) => ({
    entry,
    milliseconds: median(ours),
    range: [Math.min(...ours), Math.max(...ours)],
    ratio: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
  }));
}
