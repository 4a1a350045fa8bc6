// npm run mutation              all rooms
// npm run mutation -- scoring   one of them
// Fails where a room's tests notice fewer mutants than its floor. Reports: reports/mutation/<room>.html
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { rooms } from "../../stryker.config.mjs";

const { resolve } = createRequire(import.meta.url);
const stryker = join(dirname(resolve("@stryker-mutator/core/package.json")), "bin", "stryker.js");
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !rooms.includes(name));
if (unknown.length > 0) {
  console.error(`no such room: ${unknown.join(", ")} (there are ${rooms.join(", ")})`);
  process.exitCode = 2;
} else {
  for (const room of asked.length > 0 ? asked : rooms) {
    console.log(`\n── ${room}`);
    const env = { ...process.env, MUTATION_ROOM: room };
    const { status } = spawnSync(process.execPath, [stryker, "run"], { env, stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
