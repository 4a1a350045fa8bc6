/** A way to get a browser onto this machine. */
export interface Way {
  /** What is done, in words. */
  readonly name: string;
  /** The command, to be run without a shell. */
  readonly command: string;
  readonly args: readonly string[];
}

/** This machine, as far as it matters here. */
export interface Machine {
  readonly isRoot: boolean;
  /** Whether Debian's apt-get is there. */
  readonly hasApt: boolean;
  /** Playwright's own command line, which downloads a browser for the user alone. */
  readonly playwright: string;
  readonly node: string;
  /** PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD is set: nothing is to be downloaded. */
  readonly mayDownload: boolean;
}

const patience = ["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20"];

/** What may be done here without asking anybody: the system's packages only as root, else a download for the user alone. */
export function waysToChromium({ isRoot, hasApt, playwright, node, mayDownload }: Machine): readonly Way[] {
  if (!mayDownload) return [];
  const packages = ["chromium", "fonts-noto-cjk", "fontconfig"];
  const apt: readonly Way[] = [
    { name: "apt-get update", command: "apt-get", args: [...patience, "update"] },
    {
      name: `apt-get install ${packages.join(" ")}`,
      command: "apt-get",
      args: [...patience, "install", "-y", "--no-install-recommends", ...packages],
    },
  ];
  return [
    ...(isRoot && hasApt ? apt : []),
    {
      name: "playwright-core install chromium",
      command: node,
      args: [playwright, "install", "--no-shell", "chromium"],
    },
  ];
}

/** Goes through the ways until a browser is there; whether one is in the end. */
export function obtain(ways: readonly Way[], isThere: () => boolean, go: (way: Way) => void): boolean {
  for (const way of ways) {
    if (isThere()) return true;
    go(way);
  }
  return isThere();
}
