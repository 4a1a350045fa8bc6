import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for each test of the file that calls this, gone after it. */
export class TemporaryFolder {
  #path = "";

  constructor(prefix: string) {
    beforeEach(() => {
      this.#path = mkdtempSync(join(tmpdir(), prefix));
    });
    afterEach(() => {
      rmSync(this.#path, { recursive: true });
    });
  }

  get path(): string {
    return this.#path;
  }

  /** Writes a file into the folder and returns its path. */
  put(name: string, bytes: Uint8Array): string {
    const path = join(this.#path, name);
    writeFileSync(path, bytes);
    return path;
  }
}
