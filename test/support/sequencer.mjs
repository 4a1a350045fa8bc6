import TestSequencer from "@jest/test-sequencer";

const folders = ["/e2e/", "/integration/"];

/** Tests in the browser and of the command line come first: they are the longest and mostly wait, so short ones fill in. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = folders.findIndex((folder) => path.replaceAll("\\", "/").includes(folder));
      return at < 0 ? folders.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
