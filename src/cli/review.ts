import picocolors from "picocolors";
import { name, version } from "../../package.json";
import { Files } from "./files";
import { runReviewCommand } from "./review/run";

const { stdout, stderr, argv } = process;

// Whoever reads our output may stop early (… | head); that is no failure of ours.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// The first Ctrl-C leaves a review that can be taken up again; a second one ends the program as usual.
const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    stopped.abort();
  });

process.exitCode = await runReviewCommand(argv.slice(2), {
  tool: { name, version },
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  columns: stdout.isTTY ? stdout.columns : null,
  errColumns: stderr.isTTY ? stderr.columns : null,
  colour: picocolors.isColorSupported && stdout.isTTY,
  files: new Files(),
  now: () => performance.now(),
  signal: stopped.signal,
});
