import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSheet } from "../../src/check";
import { render } from "../../src/i18n";
import { builtinProfiles } from "../../src/profile";
import type { FindingKind } from "../../src/rules";
import { parseTextForm } from "./text-form";
import { snapshotOf, type CellData } from "./workbook-data";

/**
 * The page of a rule, docs/rules/<id>.md. Its examples are tables in ```自评表 blocks: the fund block or the indicator block
 * or both (an empty line between), before them lines such as 预期目标：…, 年度：2022, 口径：sichuan. What a block leaves
 * out, a plain frame supplies. The last line is what the tool says: 不通过：…, 待判断：…, 通过：… or 不适用：…
 */
export interface Example {
  readonly text: string;
  readonly verdict: string;
}

const folder = join(__dirname, "..", "..", "docs", "rules");

export function pageIds(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => file.replace(".md", ""));
}

export function readPage(id: string): string {
  return readFileSync(join(folder, `${id}.md`), "utf8");
}

export function examplesOf(page: string): readonly Example[] {
  return [...page.matchAll(/```自评表\n([\s\S]*?)\n```/g)].map(([, body = ""]) => {
    const lines = body.split("\n");
    return { text: lines.slice(0, -1).join("\n"), verdict: lines.at(-1) ?? "" };
  });
}

const kinds: Readonly<Record<FindingKind, string>> = {
  fail: "不通过",
  review: "待判断",
  pass: "通过",
  notApplicable: "不适用",
};

/** What the tool says to the example by this rule: its first, that is its worst finding. */
export function verdictOn(text: string, id: string): string {
  const { rows, profile } = framed(text);
  const { sheet } = parseTextForm("自评表", rows.join("\n"));
  const cells = Object.fromEntries(Object.entries(sheet.cells).map(([address, cell]) => [address, withFormula(cell)]));
  const chosen = Object.values(builtinProfiles).find((one) => one.id === profile);
  const { findings } = checkSheet(snapshotOf({ ...sheet, cells }), chosen === undefined ? {} : { profile: chosen });
  const [worst] = findings.filter(({ rule }) => rule === id);
  return worst === undefined ? "" : `${kinds[worst.kind]}：${render("zh-CN", worst.message)}`;
}

const key = /^(年度|口径|预期目标|实际完成情况)：(.*)$/;
const indicators = [
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施",
  "产出指标 | 数量指标 | 培训场次 | ≥30场 | 32场 | 90 | 90 |",
];

function framed(text: string): { readonly rows: readonly string[]; readonly profile: string | null } {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const settings = new Map(lines.map((line) => [key.exec(line)?.[1] ?? "", key.exec(line)?.[2] ?? ""]));
  const table = lines.filter((line) => !key.test(line));
  const start = table.findIndex((line) => line.includes("三级指标"));
  const funds = start < 0 ? table : table.slice(0, start);
  const rest = start < 0 ? indicators : table.slice(start);
  const goal = settings.get("预期目标");
  return {
    profile: settings.get("口径") ?? null,
    rows: [
      "项目支出绩效自评表",
      `（${settings.get("年度") ?? "2022"}年度）`,
      "项目名称 | < | 妇女技能培训",
      "主管部门 | < | 某区妇女联合会 | < | 实施单位 | < | 某区妇女联合会",
      ...block("项目资金（万元）", funds),
      ...(goal === undefined
        ? []
        : [
            "年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | <",
            `^ | ${goal} | < | < | ${settings.get("实际完成情况") ?? ""} | < | <`,
          ]),
      ...block("绩效指标", rest),
    ],
  };
}

/** The rows of a block with its name beside them, merged downwards; a total row stands across both columns. */
function block(name: string, rows: readonly string[]): readonly string[] {
  return rows.map((row, index) => {
    if (row.startsWith("总分")) return row.replace("总分", "总分 | <");
    return `${index === 0 ? name : "^"} | ${row}`;
  });
}

function withFormula(cell: CellData): CellData {
  return typeof cell === "string" && /^=[A-Z]+\(/.test(cell) ? { value: 0, text: "0", formula: cell } : cell;
}
