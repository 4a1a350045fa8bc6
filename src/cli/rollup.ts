import { processSurroundings } from "./process";
import { runRollUpCommand } from "./rollup-run";

void runRollUpCommand(process.argv.slice(2), processSurroundings()).then((status) => {
  process.exitCode = status;
});
