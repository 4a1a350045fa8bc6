import { headWord } from "../../../src/form/vocabulary/head-word";
import { attacksOn, attackText } from "../../support/expressions/attacks";
import { expressionsOfSource } from "../../support/expressions/collect";
import { compile } from "../../support/expressions/program";
import { recorded } from "../../support/expressions/recorder";
import { search } from "../../support/expressions/steps";
import { draft } from "../../contract/workbook-keeping";
import { edit } from "../../support/edits";
import { tortureWorkbook } from "../../support/torture";

const { literals, assembled } = expressionsOfSource();

/** Expressions that see short texts only may take the square of their length: where, the longest text, who sees to it. */
const short: readonly { readonly file: string; readonly begins?: string; readonly longest: number }[] = [
  // headWord gives no word of more than 24 characters (tested below).
  { file: "form/vocabulary/fund-heads.ts", longest: 24 },
  { file: "form/vocabulary/indicator-heads.ts", longest: 24 },
  { file: "form/vocabulary/levels.ts", longest: 24 },
  { file: "form/vocabulary/fund-labels.ts", longest: 24 },
  { file: "form/vocabulary/goal-labels.ts", longest: 24 },
  // A title has 80 characters at most: the one place where it is asked for looks at the length first.
  { file: "form/header.ts", begins: "(?:自评|评价|绩效|完成情况|目标).*", longest: 80 },
];

/** Enough for the longest short text, and for nothing that explodes. */
const mostSteps = 60_000;
const [length, growth] = [90, 2.7];

/** Where an expression needs more than a constant number of steps a character, and with what text; null: nowhere found. */
function explosion(source: string, flags: string, longest: number | undefined): string | null {
  const program = compile(source, flags);
  for (const attack of attacksOn(source, flags)) {
    if (longest !== undefined) {
      const { steps } = search(program, attackText(attack, longest).slice(0, longest), mostSteps);
      if (steps > mostSteps) return `${JSON.stringify(attack)}: over ${mostSteps} steps for ${longest} characters`;
      continue;
    }
    // Most expressions take so few steps for the long text that the short one need not be tried.
    const least = Math.ceil(10 * length * growth);
    if (search(program, attackText(attack, 2 * length), least).steps <= least) continue;
    const once = search(program, attackText(attack, length), mostSteps * 10);
    const most = Math.ceil(Math.max(once.steps, 10 * length) * growth);
    const twice = search(program, attackText(attack, 2 * length), most);
    if (twice.steps > most) return `${JSON.stringify(attack)}: ${once.steps} steps, for twice the text over ${growth} times as many`; // prettier-ignore
  }
  return null;
}

const distinct = [...new Map(literals.map((one) => [`${one.source}/${one.flags}`, one])).values()];

test("no expression of the source explodes on a long text", () => {
  expect(distinct.length).toBeGreaterThan(250);
  const found = distinct.flatMap(({ place, source, flags }) => {
    const file = place.slice(0, place.lastIndexOf(":"));
    const known = short.find((one) => one.file === file && source.startsWith(one.begins ?? ""));
    const fault = explosion(source, flags, known?.longest);
    return fault === null ? [] : [`${place} /${source}/${flags} ${fault}`];
  });
  expect(found).toEqual([]);
});

test("a head word is short, whatever the cell holds", () => {
  for (const text of ["执行率".repeat(9000), `${"(".repeat(9000)}权重`, "预算数".repeat(8) + "x", "复核".repeat(12)])
    expect(headWord(text).word.length).toBeLessThanOrEqual(24);
  expect(headWord("复核".repeat(12)).word).toHaveLength(24);
});

test("expressions that are put together when they are used do not explode either", async () => {
  const inUse = await recorded(() =>
    jest.isolateModulesAsync(async () => {
      const { openWorkbook } = await import("../../../src/workbook/file");
      await import("../../../src/quantity");
      await import("../../../src/form");
      const { statedCounts } = await import("../../../src/review/rollup/stated");
      const port = await openWorkbook(tortureWorkbook(), "表.xlsm");
      const [sheet] = await port.listSheets();
      if (sheet === undefined) throw new Error("the workbook has no sheet");
      await port.apply([edit(sheet.name, "Z90", null, 1, "0.00%")]);
      await port.mark([{ sheet: sheet.id, address: "Z91", level: "error", note: "批注" }]);
      await port.addSheet({ ...draft, name: "新表" });
      statedCounts([{ sheet: "表", cell: "A1", text: "13个项目点" }], "援助中心");
    }),
  );
  const files = [...new Set(assembled.map(({ file }) => file))].sort();
  expect([...new Set(inUse.map(({ file }) => file))].sort()).toEqual(files);
  const different = new Map(inUse.map((one) => [`${one.source}/${one.flags}`, one]));
  expect([...different.values()].flatMap(({ source, flags }) => explosion(source, flags, undefined) ?? [])).toEqual([]);
});

describe("the counting matcher", () => {
  const texts = [
    "",
    "a",
    "aaa",
    "aab",
    "x12.5分",
    "第12条(5分)",
    "a\nb",
    "A1:B2",
    "''a'",
    "𠀀分",
    "ababc",
    "0012",
    "(a(b)c)",
  ];

  test("finds what the engine finds, for every expression of the source", () => {
    const unlike = distinct.flatMap(({ source, flags }) => {
      const program = compile(source, flags);
      const pattern = new RegExp(source, flags.replace("g", ""));
      const own = attacksOn(source, flags).slice(0, 12);
      return [...texts, ...own.map((one) => attackText(one, 12))].flatMap((text) => {
        pattern.lastIndex = 0;
        const [engine, ours] = [pattern.exec(text)?.index ?? null, search(program, text, 1e5).index];
        return engine === ours ? [] : [{ source, text, engine, ours }];
      });
    });
    expect(unlike).toEqual([]);
  });

  test.each([
    "(a+)+b",
    "^(a|aa)+$",
    "a+b",
    "\\s+$",
    "^(.*)x(.*)$",
    "(\\d+)分",
    '"[^"]*"|[^"]*"x',
    "^'+|'+$",
    "x*y|.*z",
    "(?:a*)*b",
  ])("sees that %s explodes", (source) => {
    expect(explosion(source, "", undefined)).not.toBeNull();
  });

  test.each([
    "a+",
    "^a+b",
    "^\\d{1,7}(?:\\.\\d+)?$",
    "[^a]b",
    "(?:ab)+",
    "^(?:[a-c]+,)*$",
    "a(?!b)",
    "^(?:\\.{2,}(?!\\.))+$",
  ])("finds nothing in %s", (source) => {
    expect(explosion(source, "", undefined)).toBeNull();
  });
});
