/** The parts of docs/rules that follow from the code: the head of every rule's page and the table of them all. */
import { render, type MessageId } from "../../src/i18n";
import type { Citation } from "../../src/profile";
import { rules, type Level, type Rule, type RuleId } from "../../src/rules";
import { reviewPoints } from "./review-points";

const levels: Readonly<Record<Level, MessageId>> = {
  error: "report.level.error",
  warning: "report.level.warning",
  note: "report.level.note",
  none: "report.level.none",
};

const text = (id: MessageId): string => render("zh-CN", { id, values: {} });

function cited({ document, article, basis }: Citation): string {
  return `- ${document}${article === "" ? "" : `，${article}`}（${text(`profile.basis.${basis}`)}）`;
}

const opening = "<!-- 以下由代码生成：npx tsx scripts/rules/main.ts -->";
const closing = "<!-- 以上由代码生成 -->";

/** Title, id, level and citations, as the code has them. */
export function headOf(rule: Rule): string {
  const level = `级别：[${text(levels[rule.level])}](../levels.md)`;
  return [
    `# ${render("zh-CN", rule.title)}`,
    "",
    opening,
    "",
    `编号：\`${rule.id}\` · ${level}`,
    "",
    "依据：",
    "",
    ...rule.citations.map(cited),
    "",
    closing,
  ].join("\n");
}

/** The page with its head brought up to date; the rest is written by hand. */
export function withHead(rule: Rule, page: string): string {
  const end = page.indexOf(closing);
  const rest = end < 0 ? `\n\n${page}` : page.slice(end + closing.length);
  return headOf(rule) + rest;
}

/** The first sentence below the head: what the rule is about. */
export function summaryOf(page: string): string {
  const [, rest = ""] = page.split(closing);
  return rest.trim().split("\n")[0] ?? "";
}

/** docs/rules/README.md. */
export function tableOf(pageOf: (id: string) => string): string {
  const rows = rules.map((rule) => {
    const title = render("zh-CN", rule.title);
    return `| [${title}](${rule.id}.md) | \`${rule.id}\` | ${text(levels[rule.level])} | ${summaryOf(pageOf(rule.id))} |`;
  });
  return [
    "# 核查规则",
    "",
    `共 ${rules.length} 条，按审核一张表的顺序排列。级别的含义见 [levels.md](../levels.md)；在评分口径里可以关闭某条规则，或改它的级别。`,
    "每条规则一页，说明为什么、怎么判断、怎么改、何时可忽略；页内的示例由测试逐个运行，页面与程序不一致时测试不通过。",
    "",
    "本表由代码生成：`npx tsx scripts/rules/main.ts`。",
    "",
    "<!-- prettier-ignore -->",
    "| 规则 | 编号 | 级别 | 说明 |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "## 审核意见与规则对照",
    "",
    "公开的自评复核、系统校验和对公开自评表的复算中常见的意见，由下列规则回答。",
    "",
    "<!-- prettier-ignore -->",
    "| 审核意见 | 规则 | 工具不能判断的 |",
    "| --- | --- | --- |",
    ...reviewPoints.map(
      ({ point, rules: ids, without = "" }) => `| ${point} | ${ids.map(linkTo).join("、")} | ${without} |`,
    ),
    "",
  ].join("\n");
}

function linkTo(id: RuleId): string {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined ? id : `[${render("zh-CN", rule.title)}](${id}.md)`;
}
