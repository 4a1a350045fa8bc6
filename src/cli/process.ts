import picocolors from "picocolors";
import { name, version } from "../../package.json";
import { Files } from "./files";

const { stdout, stderr } = process;

/** What every command has of this process: where its words go, how wide and how coloured, and the disk. */
export function processSurroundings() {
  // Whoever reads our output may stop early (… | head); that is no failure of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    tool: { name, version },
    out: (text: string): boolean => stdout.write(text),
    err: (text: string): boolean => stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : null,
    colour: picocolors.isColorSupported && stdout.isTTY,
    files: new Files(),
  };
}
