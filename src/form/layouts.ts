import { message, type Message } from "../i18n";
import type { ColumnRole, FundBlock, Indicator, LayoutId } from "./model";

/** What of a form decides its layout. */
export interface LayoutTraits {
  readonly subject: "project" | "department";
  /** Title and the words above the blocks, without spaces. */
  readonly words: string;
  readonly roles: ReadonlySet<ColumnRole>;
  /** The indicator table's roles from left to right. */
  readonly order: readonly ColumnRole[];
  readonly funds: FundBlock | null;
  readonly indicators: readonly Indicator[];
  /** Whether 指标性质、指标值、度量单位 stand under one head 年度指标值. */
  readonly splitTarget: boolean;
  /** Whether the table is cut into goals with points of their own: 年度绩效目标1(40分). */
  readonly goalBlocks: boolean;
  /** The province that the form names; null: none. */
  readonly place: string | null;
  /** Whether the indicator table has a head with this word. */
  readonly hasHead: (word: string) => boolean;
}

/** 版式: a layout is a line of this table: its id, the words that decide (for the reader), and the test. The first that fits is taken. */
interface Layout {
  readonly id: LayoutId;
  readonly decidedBy: string;
  readonly fits: (traits: LayoutTraits) => boolean;
}

const before = (order: readonly ColumnRole[], first: ColumnRole, second: ColumnRole): boolean =>
  order.includes(first) && order.includes(second) && order.indexOf(first) < order.indexOf(second);

const hasRole = (roles: ReadonlySet<string>, role: string): boolean => roles.has(role);
/** A form that names another province is not this one's, as alike as the columns are: they are those of the common finance system. */
const mayBeOf = ({ place }: LayoutTraits, province: string): boolean => place === null || place === province;

const scored = ({ roles }: LayoutTraits): boolean => roles.has("weight") || roles.has("score");
const levelNames = ({ indicators }: LayoutTraits): readonly string[] =>
  indicators.map(({ level1 }) => level1?.name ?? "");
const hasExecution = ({ funds }: LayoutTraits): boolean =>
  funds?.rows.some(({ executed }) => executed !== null) ?? false;

export const layouts: readonly Layout[] = [
  {
    id: "review-table",
    decidedBy: "复核完成值、复核得分",
    fits: ({ roles }) => roles.has("reviewedActual") || roles.has("reviewedScore"),
  },
  {
    id: "department-changsha",
    decidedBy: "目标内容、上级财政转移支付(C)",
    fits: ({ roles, funds }) =>
      funds?.rateFormula === "(B-C)/A" ||
      (roles.has("content") &&
        roles.has("measures") &&
        (funds?.rows.some(({ transferred }) => transferred !== null) ?? false)),
  },
  {
    id: "department-chongqing",
    decidedBy: "指标名称、计量单位、指标性质、指标权重",
    fits: (traits) =>
      mayBeOf(traits, "重庆") &&
      levelNames(traits).every((name) => name === "") &&
      !["level1", "level2"].some((role) => hasRole(traits.roles, role)) &&
      ["comparator", "unit", "weight"].every((role) => hasRole(traits.roles, role)),
  },
  {
    id: "project-yunnan",
    decidedBy: "年度指标值(指标性质、指标值、度量单位)",
    fits: (traits) =>
      mayBeOf(traits, "云南") && traits.subject === "project" && traits.splitTarget && traits.hasHead("度量单位"),
  },
  {
    id: "project-hubei",
    decidedBy: "年初目标值(A)、实际完成值(B)、20分*执行率",
    fits: ({ funds, goalBlocks, roles }) => (funds?.headingPoints === 20 || goalBlocks) && !roles.has("weight"),
  },
  {
    id: "project-sichuan",
    decidedBy: "指标性质、指标值、度量单位、权重",
    fits: (traits) =>
      (traits.place === "四川" || (traits.place === null && traits.hasHead("度量单位") && traits.hasHead("权重"))) &&
      traits.subject === "project" &&
      ["comparator", "unit", "weight"].every((role) => hasRole(traits.roles, role)),
  },
  {
    id: "project-beijing",
    decidedBy: "得分计算方法",
    fits: (traits) =>
      mayBeOf(traits, "北京") &&
      traits.subject === "project" &&
      traits.hasHead("得分计算方法") &&
      ["scoringMethod", "target", "actual", "score"].every((role) => hasRole(traits.roles, role)),
  },
  {
    id: "project-yinchuan",
    decidedBy: "决策、管理、产出、效益",
    fits: (traits) =>
      mayBeOf(traits, "宁夏") &&
      traits.subject === "project" &&
      scored(traits) &&
      levelNames(traits).some((name) => /决策/.test(name)) &&
      levelNames(traits).some((name) => /管理/.test(name)),
  },
  {
    id: "linking-fund",
    decidedBy: "分值、年度指标值、全年实际值",
    fits: (traits) =>
      traits.subject === "project" &&
      before(traits.order, "weight", "target") &&
      !before(traits.order, "score", "target") &&
      /目标自评|衔接|扶贫|振兴/.test(traits.words),
  },
  {
    id: "transfer-fund",
    decidedBy: "全年预算数、全年执行数、完成值 (无分值、得分)",
    fits: (traits) =>
      traits.subject === "project" && !scored(traits) && traits.roles.has("actual") && hasExecution(traits),
  },
  { id: "report-table", decidedBy: "指标值、完成情况 (无分值、得分)", fits: (traits) => !scored(traits) },
  {
    id: "department-national",
    decidedBy: "部门整体、年度指标值、实际完成值、分值、得分",
    fits: ({ subject, roles }) => subject === "department" && isNational(roles),
  },
  {
    id: "project-national",
    decidedBy: "年度指标值、实际完成值、分值、得分",
    fits: ({ subject, roles }) => subject === "project" && isNational(roles),
  },
];

/** The columns of the national form; the order of 分值 and 指标值 differs by province. */
function isNational(roles: ReadonlySet<string>): boolean {
  return ["level1", "level2", "name", "target", "actual", "weight", "score"].every((role) => hasRole(roles, role));
}

export function layoutOf(traits: LayoutTraits): { readonly id: LayoutId; readonly reason: Message } {
  const found = layouts.find(({ fits }) => fits(traits));
  if (found !== undefined) return { id: found.id, reason: message("form.layout-decided", { words: found.decidedBy }) };
  return {
    id: traits.subject === "department" ? "generic-department" : "generic-project",
    reason: message("form.layout-generic"),
  };
}
