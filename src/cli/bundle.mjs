import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

/** These become check.js and so on. */
const entries = [
  "src/cli/check.ts",
  "src/cli/review.ts",
  "src/cli/rollup.ts",
  "src/cli/compare.ts",
  "src/review/node/worker.ts",
];

/** This file decides how the bundle is made. */
const own = "src/cli/bundle.mjs";

const currentIn = (folder) => join(folder, "current");

/** What the bundle was made of, a line a file: while none of them changes, neither does the text. `newest`: of their times. */
async function stateOf(files) {
  const found = await Promise.all(files.map(async (file) => ({ file, ...(await stat(join(root, file))) })));
  return {
    text: found.map(({ file, size, mtimeMs }) => `${size} ${mtimeMs} ${file}`).join("\n"),
    newest: Math.max(...found.map(({ mtimeMs }) => mtimeMs)),
  };
}

/** The bundle as it was made last; null: there is none, or something in it has changed since. */
async function kept(folder) {
  try {
    const [name = "", ...lines] = (await readFile(currentIn(folder), "utf8")).split("\n");
    const files = lines.map((line) => line.split(" ").slice(2).join(" "));
    const place = join(folder, name);
    await stat(join(place, "worker.js"));
    return lines.join("\n") === (await stateOf(files)).text ? place : null;
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
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    metafile: true,
    logLevel: "silent",
    // Starts its threads from a file of its own.
    external: ["piscina"],
    // Packages in CommonJS ask for Node's modules by `require`.
    banner: {
      js: 'import { createRequire as $requireFrom } from "node:module"; const require = $requireFrom(import.meta.url);',
    },
  });
  const { text, newest } = await stateOf([own, ...Object.keys(metafile.inputs)]);
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
 * The address of the folder with the bundled commands and the review's worker.js; null: no bundle can be made here (the
 * folder cannot be written to).
 */
export async function bundleFolder(folder = cache) {
  try {
    return pathToFileURL(`${(await kept(folder)) ?? (await make(folder))}/`);
  } catch {
    return null;
  }
}
