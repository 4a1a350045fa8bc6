import picocolors from "picocolors";
import { name, version } from "../../package.json";
import { Files } from "./files";
import { runCompareCommand } from "./compare-run";

const { stdout, stderr, argv } = process;

// Whoever reads our output may stop early (… | head); that is no failure of ours.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await runCompareCommand(argv.slice(2), {
  tool: { name, version },
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  columns: stdout.isTTY ? stdout.columns : null,
  colour: picocolors.isColorSupported && stdout.isTTY,
  files: new Files(),
});
