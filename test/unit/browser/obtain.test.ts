import { obtain, waysToChromium, type Way } from "../../../scripts/browser/obtain";

const machine = {
  isRoot: true,
  hasApt: true,
  playwright: "/project/node_modules/playwright-core/cli.js",
  node: "/usr/bin/node",
  mayDownload: true,
};
const names = (ways: readonly Way[]): readonly string[] => ways.map(({ name }) => name);

describe("ways to a Chromium", () => {
  it("are the system's packages first where they may be installed, with a Chinese font", () => {
    expect(names(waysToChromium(machine))).toEqual([
      "apt-get update",
      "apt-get install chromium fonts-noto-cjk fontconfig",
      "playwright-core install chromium",
    ]);
  });

  it.each([
    ["somebody who is not root", { isRoot: false }],
    ["a system without apt-get", { hasApt: false }],
  ])("are for %s only a download for the user alone", (_, difference) => {
    const ways = waysToChromium({ ...machine, ...difference });
    expect(ways).toEqual([
      {
        name: "playwright-core install chromium",
        command: "/usr/bin/node",
        args: ["/project/node_modules/playwright-core/cli.js", "install", "--no-shell", "chromium"],
      },
    ]);
  });

  it("are none where nothing may be downloaded", () => {
    expect(waysToChromium({ ...machine, mayDownload: false })).toEqual([]);
  });

  it("ask nobody: no command waits for an answer", () => {
    const [update, install] = waysToChromium(machine);
    expect(update?.args).not.toContain("-y");
    expect(install?.args).toContain("-y");
  });
});

describe("obtaining", () => {
  const ways = waysToChromium(machine);

  it.each([0, 1, 2, 3])("stops as soon as a browser is there, here after %d ways", (enough) => {
    const gone: string[] = [];
    const there = obtain(
      ways,
      () => gone.length >= enough,
      ({ name }) => gone.push(name),
    );
    expect(gone).toEqual(names(ways).slice(0, enough));
    expect(there).toBe(true);
  });

  it("says so when all ways were of no use", () => {
    const gone: string[] = [];
    const there = obtain(
      ways,
      () => false,
      ({ name }) => gone.push(name),
    );
    expect({ gone, there }).toEqual({ gone: names(ways), there: false });
  });
});
