import { availableParallelism } from "node:os";

/** Pure rooms and adapters run in Node; browser tests start their own Chromium (test/e2e). */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "@fluentui/react-(components|icons)/lib-[a-z]+/index\\.cjs$": "<rootDir>/test/support/lazy-fluent.mjs",
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // The first are published as ES modules only, and jest runs CommonJS; of Fluent UI see lazy-fluent.mjs.
  transformIgnorePatterns: [
    "/node_modules/(?!(intl-messageformat|@formatjs|string-width|strip-ansi|ansi-regex|get-east-asian-width|emoji-regex|@e965/xlsx)/|@fluentui/react-(components|icons)/lib-[a-z]+/index\\.cjs$)",
  ],
  // Office.js, LibreOffice and Chromium start slowly on a busy machine; a test that hangs still ends.
  testTimeout: 120_000,
  testSequencer: "<rootDir>/test/support/sequencer.mjs",
  // Browser tests mostly wait, so there is work for more than one worker a core.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  clearMocks: true,
};
