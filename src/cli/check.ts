import { processSurroundings } from "./process";
import { run } from "./run";

void run(process.argv.slice(2), processSurroundings()).then((status) => {
  process.exitCode = status;
});
