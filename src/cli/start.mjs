// node src/cli/start.mjs COMMAND …: check, review, rollup or compare, bundled; where no bundle can be made, from its sources.
import { bundleFolder } from "./bundle.mjs";
import { loadCommand } from "./load.mjs";

const [command] = process.argv.splice(2, 1);
const folder = await bundleFolder();
if (folder === null) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(new URL(`${command}.ts`, import.meta.url));
} else loadCommand(new URL(`${command}.cjs`, folder));
