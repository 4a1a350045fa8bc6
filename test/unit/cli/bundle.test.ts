import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleFolder } from "../../../src/cli/bundle.mjs";
import { TemporaryFolder } from "../../support/temporary-folder";

const folder = new TemporaryFolder("bundle-");
const pathOf = (address: URL | null): string => fileURLToPath(address ?? "file:///nowhere");
/** Bundles are made side by side. */
const kept = (): string => join(folder.path, "kept");
const current = (): string => join(kept(), "current");

test("the bundle holds the commands and the review's worker, and is kept until something that went into it changes or it is gone", async () => {
  const [one, other] = await Promise.all([bundleFolder(kept()), bundleFolder(kept())]);
  for (const name of ["check.cjs", "review.cjs", "rollup.cjs", "compare.cjs", "worker.cjs", "worker.mjs"]) {
    for (const place of [one, other]) expect(existsSync(join(pathOf(place), name))).toBe(true);
  }
  const first = pathOf(await bundleFolder(kept()));
  expect([pathOf(one), pathOf(other)]).toContain(first);

  // The English messages of the schema library are there, as said by one of its lines, and none of its other languages.
  const bundled = readdirSync(first).map((name) => readFileSync(join(first, name), "utf8"));
  expect(bundled.some((text) => text.includes("Invalid input: expected"))).toBe(true);
  expect(bundled.filter((text) => /erwartet|esperado|attendu/.test(text))).toEqual([]);

  const made = readFileSync(current(), "utf8").split("\n");
  for (const source of ["src/cli/bundle.mjs", "src/cli/check.ts", "src/check.ts", "package.json"]) {
    expect(made.filter((line) => line.endsWith(` ${source}`))).toHaveLength(1);
  }
  // As if check.ts had had another size then.
  writeFileSync(current(), made.map((line) => line.replace(/^\d+(?=.* src\/check\.ts$)/, "1")).join("\n"));
  const second = pathOf(await bundleFolder(kept()));
  expect(second).not.toBe(first);
  expect(pathOf(await bundleFolder(kept()))).toBe(second);
  // Whoever still runs from the older one goes on doing so.
  expect(existsSync(join(first, "worker.mjs"))).toBe(true);

  rmSync(second, { recursive: true });
  expect(existsSync(join(pathOf(await bundleFolder(kept())), "check.cjs"))).toBe(true);
  expect(readdirSync(kept()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("where nothing can be written there is no bundle", async () => {
  expect(await bundleFolder(join(folder.put("a-file", new Uint8Array()), "below"))).toBeNull();
});

test("what the engine has compiled of a script is kept beside it, and made anew where it does not fit", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const script = folder.put("script.cjs", bytes(`console.log("绩效", typeof require("node:fs"), __filename);`));
  const loader = fileURLToPath(new URL("../../../src/cli/load.mjs", pathToFileURL(__filename)));
  const start = folder.put(
    "start.mjs",
    bytes(
      `import { loadCommand } from ${JSON.stringify(pathToFileURL(loader))}; loadCommand(new URL("script.cjs", import.meta.url));`,
    ),
  );
  const run = (...flags: string[]): Buffer => {
    const said = execFileSync(process.execPath, [...flags, start], { encoding: "utf8" });
    expect(said).toBe(`绩效 object ${script}\n`);
    return readFileSync(`${script}.${process.version}-${process.arch}`);
  };

  const made = run();
  expect(run()).toEqual(made);
  for (const damaged of ["", "something else"]) {
    writeFileSync(`${script}.${process.version}-${process.arch}`, damaged);
    expect(run().length).toBe(made.length);
  }
  // Other flags of the engine: what they make does not fit without them.
  expect(run("--no-lazy")).not.toEqual(made);
  expect(run().length).toBe(made.length);
});
