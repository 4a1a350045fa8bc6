import { processSurroundings } from "./process";
import { runRollUpCommand } from "./rollup-run";

process.exitCode = await runRollUpCommand(process.argv.slice(2), processSurroundings());
