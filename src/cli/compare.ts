import { processSurroundings } from "./process";
import { runCompareCommand } from "./compare-run";

void runCompareCommand(process.argv.slice(2), processSurroundings()).then((status) => {
  process.exitCode = status;
});
