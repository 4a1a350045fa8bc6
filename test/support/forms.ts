import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "..", "data", "forms");

/** The real forms as files; their sources stand in `test/data/forms`. */
export const formFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .sort();

export function readFormFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}
