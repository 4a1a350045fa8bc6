import { processSurroundings } from "./process";
import { runCompareCommand } from "./compare-run";

process.exitCode = await runCompareCommand(process.argv.slice(2), processSurroundings());
