import { processSurroundings } from "./process";
import { runReviewCommand } from "./review/run";

const { stderr, argv } = process;

// The first Ctrl-C leaves a review that can be taken up again; a second one ends the program as usual.
const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    stopped.abort();
  });

void runReviewCommand(argv.slice(2), {
  ...processSurroundings(),
  errColumns: stderr.isTTY ? stderr.columns : null,
  now: () => performance.now(),
  signal: stopped.signal,
}).then((status) => {
  process.exitCode = status;
});
