import { chmodSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS } from "../../excel-host/browser/chromium";
import { TemporaryFolder } from "../../support/temporary-folder";

/** What each `--disable-features` names, in the order in which the browser is given them. */
const turnedOff = (args: readonly string[]): readonly (readonly string[])[] =>
  args.flatMap((arg) => (arg.startsWith("--disable-features=") ? [arg.slice(arg.indexOf("=") + 1).split(",")] : []));

(process.platform === "win32" ? describe.skip : describe)("how Chromium is started", () => {
  const folder = new TemporaryFolder("chromium-");

  it("turns off all that Playwright does, since the last list alone counts, and more", async () => {
    const noted = path.join(folder.path, "arguments.txt");
    // A browser that writes down what it was given, and is gone.
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${noted}'\n`;
    const executablePath = folder.put("browser", new TextEncoder().encode(script));
    chmodSync(executablePath, 0o755);
    await expect(chromium.launch({ executablePath, args: CHROMIUM_FLAGS })).rejects.toThrow();
    const [playwrights, ours, ...more] = turnedOff(readFileSync(noted, "utf8").split("\n"));
    expect(more).toEqual([]);
    expect(playwrights?.length).toBeGreaterThan(5);
    expect(ours).toEqual(expect.arrayContaining([...(playwrights ?? [])]));
    expect(ours?.length).toBeGreaterThan(playwrights?.length ?? 0);
  });
});
