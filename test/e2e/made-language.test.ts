/**
 * The pane in a made language (test/support/pseudo.ts): a text that is not bracketed was written into the code, and one that
 * finds no room at 320, 350 or 500 pixels will find none in a real language either. Walks through every look of the pane.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import type { Page } from "playwright-core";
import { states, type State } from "../../scripts/screenshots/states";
import type { Say } from "../../scripts/screenshots/steps";
import { checkSheet } from "../../src/check";
import { catalogues } from "../../src/i18n";
import { pseudo } from "../support/pseudo";
import { builtinProfiles } from "../../src/profile";
import { rules } from "../../src/rules";
import { openWorkbook } from "../../src/workbook/file";
import { planWriteBack } from "../../src/writeback";
import { describeInBrowser } from "../excel-host/browser/chromium";
import { clippedTexts, plainTexts } from "./made-language/in-page";
import { openSite, visit, type StaticSite } from "./support/browser";
import { buildPane, closedNetwork, root } from "./support/build";

jest.setTimeout(300_000);

const texts = Object.fromEntries(Object.entries(catalogues.en).map(([id, pattern]) => [id, pseudo(pattern)]));
const say: Say = (id, values) =>
  String(new IntlMessageFormat(texts[id] ?? "", "en", undefined, { ignoreTag: true }).format({ ...values }));

/** All that comes from workbooks, laws and profiles: shown as it is in every language. */
async function dataTexts(): Promise<readonly string[]> {
  const names = ["practice-1-skills-training", "practice-2-department", "practice-3-care-service"];
  const files = [
    "samples/wangcheng-2020.xlsx",
    "test/data/forms/qingshen-gongzi-2023.xlsx",
    ...names.map((name) => `samples/practice/${name}.xlsx`),
  ];
  const found: unknown[] = [
    ...files.map((file) => path.basename(file)),
    builtinProfiles,
    rules.map(({ citations }) => citations),
    JSON.parse(readFileSync(path.join(root, "samples/practice/key.json"), "utf8")),
    // What the page's workers have written stands in their results as text; they read the English of the build.
    Object.entries(catalogues.en).filter(([id]) => id.startsWith("report.layout.")),
  ];
  for (const file of files) {
    const port = await openWorkbook(new Uint8Array(readFileSync(path.join(root, file))), file);
    const sheets = await port.listSheets();
    found.push(sheets);
    for (const snapshot of await port.read(sheets.map(({ id }) => id))) {
      const { evaluation, findings } = checkSheet(snapshot);
      found.push(snapshot, evaluation, findings);
      if (evaluation !== null) found.push(planWriteBack(evaluation, findings, { formulas: true, prompts: "reason" }));
    }
  }
  return leaves(found);
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** The page's English chunk with the made texts in place of the English ones; the page itself is the one that is shipped. */
function inMadeLanguage(chunk: string): string {
  const wrapped = chunk.replace(/\.push\(([\s\S]*)\);?\s*$/, ".push(inMadeLanguage($1));");
  if (wrapped === chunk) throw new Error("the chunk of the English texts looks different now");
  return `const inMadeLanguage = ${takeTexts.toString()};
${wrapped}`;
}

type Factory = (module: unknown, exports: Record<string, unknown>, require: unknown) => void;

/** Runs in the page: lets the chunk's modules run as they are and then puts the made texts into what they export. */
function takeTexts(chunk: [unknown, Record<string, Factory>]): unknown {
  const made: unknown = Reflect.get(globalThis, "madeTexts");
  for (const [id, factory] of Object.entries(chunk[1])) {
    chunk[1][id] = (module, exports, require) => {
      factory(module, exports, require);
      for (const value of Object.values(exports)) Object.assign(Object(value), made);
    };
  }
  return chunk;
}

describeInBrowser("in a made language", () => {
  let site: StaticSite;
  let page: Page;
  let data: readonly string[];
  beforeAll(async () => {
    const built = await buildPane(closedNetwork);
    site = await openSite(built);
    data = (await dataTexts()).map(plain);
    ({ page } = await visit(site, "guide/levels.html", { locale: "en-US", reducedMotion: "reduce" }));
    await page.addInitScript(`globalThis.madeTexts = ${JSON.stringify(texts)};`);
    await page.route(/\/en\.\w+\.js$/, (route) => {
      // From the build, not from the server: a connection that it lets go of meanwhile would fail the test.
      const chunk = readFileSync(path.join(built, path.basename(new URL(route.request().url()).pathname)), "utf8");
      return route.fulfill({ contentType: "text/javascript; charset=utf-8", body: inMadeLanguage(chunk) });
    });
  });
  afterAll(() => site.close());

  const isData = (text: string): boolean =>
    text.split(/ [›·] /).every((part) => !/\p{L}{2}/u.test(part) || data.some((one) => one.includes(plain(part))));

  async function go({ address, prepare, wide }: State): Promise<void> {
    await page.setViewportSize({ width: wide ? 1280 : 350, height: 720 });
    await page.goto(site.address + address);
    await prepare(page, say);
  }

  it.each(states.map((state) => [state.name, state] as const))(
    "%s: no text from the code, none cut off",
    async (_, state) => {
      await go(state);
      const shown = await page.evaluate(plainTexts);
      expect(shown.made).toBeGreaterThan(1);
      if (state.byWorkers !== true) expect(shown.other.filter((text) => !isData(text))).toEqual([]);
      for (const width of state.wide ? [1280] : [320, 350, 500]) {
        await page.setViewportSize({ width, height: 720 });
        expect({ width, cut: await page.evaluate(clippedTexts) }).toEqual({ width, cut: [] });
      }
    },
  );

  it("would notice both", async () => {
    await go(states[0]!);
    await page.evaluate(() => {
      const added = document.createElement("p");
      added.textContent = "Hard coded";
      added.style.cssText = "width: 20px; overflow: hidden; white-space: nowrap";
      document.querySelector("main")?.append(added);
    });
    expect((await page.evaluate(plainTexts)).other).toEqual(["Hard coded"]);
    expect(await page.evaluate(clippedTexts)).toEqual([expect.stringContaining("Hard coded")]);
  });
});
