// Mutation testing (docs/quality.md): `npm run mutation` runs Stryker once for each room below, with its own floor.
// A single file: `MUTATION_ROOM=quantity npx stryker run --mutate src/quantity/compare.ts`.

/** Percent of the mutants that a room's unit tests have to notice. */
const floors = { scoring: 90, quantity: 90, rules: 80 };

/**
 * Tests that are left out, by a part of their name: texts of 100 000 characters and rounds over the whole table of
 * wordings take seconds and notice nothing that the table itself does not; messages.test.ts reads the source, not the
 * rules; any-form.test.ts makes forms at random in seconds, only to see that no rule breaks. Tests that send whole forms
 * through all rules take a hundred times as long as a rule's own cases, which have to notice what they notice. The two on
 * circles among thousands of formulas go a million times through the loops, and Stryker takes a mutant for endless only
 * after a hundred times as often.
 */
const without = [
  "hostile.test.ts",
  "for every wording of the table",
  "every number reading of the table",
  "messages.test.ts",
  "any-form.test.ts",
  "published-forms.test.ts",
  "right-forms.test.ts",
  "single-faults.test.ts",
  "the tool says",
  "putting right what a remedy names",
  "a fix fills only what is empty",
  "passes and what does not apply have none",
  "every rule that offers something",
  "a chain as long as the longest form",
  "five thousand running totals",
];

export const rooms = Object.keys(floors);
const room = process.env.MUTATION_ROOM ?? "scoring";

export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: "room",
  plugins: ["./scripts/mutation/runner.mjs"],
  room: { tests: `test/unit/${room}`, without, runs: 10 },
  coverageAnalysis: "perTest",
  // What is computed while a file loads is data (units, words, citations), not behaviour: each such mutant would load the room anew.
  ignoreStatic: true,
  ignorers: ["message-ids"],
  thresholds: { high: 95, low: floors[room], break: floors[room] },
  ignorePatterns: [
    "/*",
    "!/src",
    "!/test",
    "/test/*",
    "!/test/support",
    "!/test/data",
    "!/test/unit",
    "/test/unit/*",
    `!/test/unit/${room}`,
    "!/docs",
    "!/scripts",
    "!/package.json",
    "!/tsconfig.json",
  ],
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: `reports/mutation/${room}.html` },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  concurrency: 1,
  // Loops are noticed by counting; on a machine that has other things to do a short time-out would pass for notice.
  timeoutMS: 60_000,
  packageManager: "npm",
  allowEmpty: false,
  warnings: { unknownOptions: false },
};
