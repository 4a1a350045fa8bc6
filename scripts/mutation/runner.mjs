// A test runner for Stryker that loads the rooms and their tests once, and then only switches mutants: a mutant takes
// milliseconds, where jest, which builds the world anew for every test file, needs seconds. The tests are the same files;
// jest's own parts read and judge them (jest-circus: describe, test, each; expect), so a test means what it means in jest.
import { createRequire } from "node:module";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, declareValuePlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { describe, it, resetState, getState, test } from "jest-circus";
import { expect } from "expect";
import { register } from "tsx/cjs/api";

const space = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class RoomRunner {
  static inject = tokens(commonTokens.options);

  constructor({ room }) {
    this.folder = join(process.cwd(), room.tests);
    this.without = room.without;
    this.runs = room.runs;
    /** Milliseconds by test: the quick ones go first, as most mutants fall to one of them. */
    this.cost = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register();
    Object.assign(globalThis, { describe, it, test, expect });
    return Promise.resolve();
  }

  async dryRun() {
    this.load();
    const tests = await run(this.tests, false);
    this.cost = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    const broken = tests.find(({ status }) => status === TestStatus.Failed);
    if (broken !== undefined)
      return { status: DryRunStatus.Error, errorMessage: `${broken.id}: ${broken.failureMessage}` };
    return { status: DryRunStatus.Complete, tests, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit, reloadEnvironment, mutantActivation }) {
    space.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    space.hitLimit = hitLimit;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      if (reloadEnvironment || this.tests === undefined) this.load();
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed("the rooms load", error)] });
    }
    space.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const chosen = this.tests.filter(({ id }) => wanted === null || wanted.has(id));
    const tests = await run(chosen, !disableBail);
    space.activeMutant = undefined;
    const looped = determineHitLimitReached(space.hitCount, space.hitLimit);
    return toMutantRunResult(looped ?? { status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** Reads the test files, and with them the rooms, afresh. */
  load() {
    const require = createRequire(join(process.cwd(), "package.json"));
    for (const file of Object.keys(require.cache)) {
      if (file.startsWith(process.cwd()) && !file.includes("node_modules")) Reflect.deleteProperty(require.cache, file);
    }
    lean(require, this.runs);
    forgetful(require);
    resetState();
    for (const file of readdirSync(this.folder, { recursive: true }).sort()) {
      if (file.endsWith(".test.ts")) describe(file, () => void require(join(this.folder, file)));
    }
    const all = testsOf(getState().rootDescribeBlock, "");
    this.tests = all.filter(({ id }) => !this.without.some((part) => id.includes(part)));
    this.tests.sort((a, b) => (this.cost.get(a.id) ?? 0) - (this.cost.get(b.id) ?? 0));
  }
}

/** Properties run on few examples, always the same ones, and do not shrink: a mutant only has to be noticed. */
function lean(require, runs) {
  const file = require.resolve("fast-check");
  Reflect.deleteProperty(require.cache, file);
  const fc = require(file);
  const assert = (property, settings) =>
    fc.assert(property, {
      ...settings,
      seed: 1,
      endOnFailure: true,
      numRuns: Math.min(runs, settings?.numRuns ?? runs),
    });
  const exports = { ...fc, assert };
  require.cache[file].exports = { ...exports, default: exports, __esModule: true };
}

/**
 * What the rooms keep of texts and characters that they have read (remembered.ts) is kept for one test of one mutant: else
 * a mutant would be answered with what was read before it.
 */
function forgetful(require) {
  const file = join(process.cwd(), "src/quantity/remembered.ts");
  const forgetting = (remembered) => (read) => {
    let owner;
    let kept;
    return (asked) => {
      const now = `${space.activeMutant} ${space.currentTestId}`;
      if (now !== owner) [owner, kept] = [now, remembered(read)];
      return kept(asked);
    };
  };
  const { remembered, rememberedByCode } = require(file);
  require.cache[require.resolve(file)].exports = {
    remembered: forgetting(remembered),
    rememberedByCode: forgetting(rememberedByCode),
  };
}

/** Every test of a block with its full name. Hooks are refused, as they are not run here. */
function testsOf(block, prefix) {
  if (block.hooks.length > 0) throw new Error(`${prefix}: hooks are not run by this runner`);
  return block.children.flatMap((child) => {
    const name = `${prefix} ${child.name}`.trim();
    return child.type === "describeBlock" ? testsOf(child, name) : [{ id: name, run: child.fn }];
  });
}

async function run(tests, bail) {
  const results = [];
  for (const one of tests) {
    const started = performance.now();
    space.currentTestId = one.id;
    try {
      await one.run();
      results.push({ id: one.id, name: one.id, status: TestStatus.Success, timeSpentMs: performance.now() - started });
    } catch (error) {
      results.push(failed(one.id, error));
      if (bail) break;
    } finally {
      space.currentTestId = undefined;
    }
  }
  return results;
}

function failed(id, error) {
  const failureMessage = error instanceof Error ? error.message : String(error);
  return { id, name: id, status: TestStatus.Failed, failureMessage, timeSpentMs: 0 };
}

/** The id of a message is typed: an emptied one does not compile. Which of two messages is meant stays mutated. */
const messageIds = {
  shouldIgnore({ node }) {
    const id = node.type === "StringLiteral" && /^[a-z][a-z0-9]*\.[\w.-]+$/.test(node.value);
    return id ? "the type checker refuses any other message id" : undefined;
  },
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "room", RoomRunner),
  declareValuePlugin(PluginKind.Ignore, "message-ids", messageIds),
];
