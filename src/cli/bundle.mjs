import { randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/*
 * The commands and the review's workers consist of some eight hundred modules. Loaded one by one they cost seconds of CPU
 * time at each start and in each worker; as a few files they cost a fraction of that. So the bundle is made when it is
 * first needed, kept, and made anew once a file that went into it has changed. Plain JavaScript, since it runs before
 * anything that reads TypeScript.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));

/** By convention of many tools; goes away with node_modules. */
const cache = join(root, "node_modules", ".cache", "performance-self-evaluation-assistant");

/** These become check.cjs and so on. */
const entries = [
  "src/cli/check.ts",
  "src/cli/review.ts",
  "src/cli/rollup.ts",
  "src/cli/compare.ts",
  "src/review/node/worker.ts",
];

/** This file decides how the bundle is made. */
const own = "src/cli/bundle.mjs";

/** What the pool's threads begin with: relative, as a project may be moved. */
function workerStart(place) {
  const loader = relative(place, join(root, "src", "cli", "load.mjs")).replaceAll("\\", "/");
  return `import { loadWorker } from "${loader}";\nexport default loadWorker(new URL("worker.cjs", import.meta.url));\n`;
}

const currentIn = (folder) => join(folder, "current");

/**
 * What the bundle was made of, a line a file: while none of them changes, neither does the text. `newest`: of their times.
 * Without promises: for seven hundred files they take 8 ms more of each start.
 */
function stateOf(files) {
  const found = files.map((file) => {
    const { size, mtimeMs } = statSync(join(root, file));
    return { file, size, mtimeMs };
  });
  return {
    text: found.map(({ file, size, mtimeMs }) => `${size} ${mtimeMs} ${file}`).join("\n"),
    newest: Math.max(...found.map(({ mtimeMs }) => mtimeMs)),
  };
}

/** The bundle as it was made last; null: there is none, or something in it has changed since. */
function kept(folder) {
  try {
    const [name = "", ...lines] = readFileSync(currentIn(folder), "utf8").split("\n");
    const files = lines.map((line) => line.split(" ").slice(2).join(" "));
    const place = join(folder, name);
    statSync(join(place, "worker.mjs"));
    return lines.join("\n") === stateOf(files).text ? place : null;
  } catch {
    return null;
  }
}

/** Another process may still run from an older bundle, but hardly for a day. */
const keepMilliseconds = 24 * 60 * 60 * 1000;

async function sweep(folder, name) {
  for (const other of await readdir(folder)) {
    const place = join(folder, other);
    // Another process may have renamed or swept it just now.
    const found = await stat(place).catch(() => null);
    if (found === null || other === name || other === "current") continue;
    if (Date.now() - found.mtimeMs > keepMilliseconds) await rm(place, { recursive: true, force: true });
  }
}

/** Makes the bundle in a folder of its own and only then says where it is: whoever reads meanwhile has the older one. */
async function make(folder) {
  const { build } = await import("esbuild");
  const begun = Date.now();
  const name = randomUUID();
  const place = join(folder, name);
  await mkdir(place, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map((entry) => ({ in: entry, out: entry.replace(/^.*\/|\.ts$/g, "") })),
    outdir: place,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    // One script for each: as modules that share their parts they took a third more CPU time to start.
    format: "cjs",
    platform: "node",
    target: "node20",
    metafile: true,
    logLevel: "silent",
    // piscina starts its threads from a file of its own; the reader of other kinds of workbooks is large and seldom needed.
    external: ["piscina", "@e965/xlsx"],
    // A script that is taken over compiled cannot import.
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "$url" },
    banner: { js: 'const $url = require("node:url").pathToFileURL(__filename).href;' },
  });
  await writeFile(join(place, "worker.mjs"), workerStart(place));
  const { text, newest } = stateOf([own, ...Object.keys(metafile.inputs)]);
  // Of a file that was saved meanwhile nobody knows whether it went in before or after: then this bundle serves only once.
  if (newest < begun) {
    const draft = join(folder, `${name}.tmp`);
    await writeFile(draft, `${name}\n${text}`);
    await rename(draft, currentIn(folder));
  }
  await sweep(folder, name);
  return place;
}

/**
 * The address of the folder with the bundled commands and the review's worker.mjs; null: no bundle can be made here (the
 * folder cannot be written to).
 */
export async function bundleFolder(folder = cache) {
  try {
    return pathToFileURL(`${kept(folder) ?? (await make(folder))}/`);
  } catch {
    return null;
  }
}
