import type { Message } from "../i18n";

/** The layouts in which a new form is offered. */
export type BlankLayoutId =
  | "project-national"
  | "project-national-cost"
  | "department-national"
  | "department-changsha"
  | "project-hubei"
  | "project-sichuan"
  | "project-yunnan";

/** 版式 as it is offered to the user. */
export interface BlankLayout {
  readonly id: BlankLayoutId;
  readonly name: Message;
  /** What it is for and how its points are split. */
  readonly description: Message;
  /** `department`: a form of the whole unit, without 项目名称. */
  readonly subject: "project" | "department";
  /** The unit in which the form's amounts, and `BlankOptions.budget`, are given. */
  readonly amountUnit: "元" | "万元";
}

/** What the head of a new form already says. Texts may be empty: the cell is then left to be filled in. */
export interface BlankOptions {
  /** 实施单位, or the unit of a department's form. */
  readonly unit: string;
  /** 项目名称; without meaning in a department's form. */
  readonly project: string;
  /** 预算年度, e.g. 2025. */
  readonly year: number;
  /** 当年财政拨款 in the layout's unit, as budget at the year's start and as adjusted budget; null: still to be filled in. */
  readonly budget: number | null;
  /** Rows for each 二级指标; whole, 1 to 9, anything else is brought into these bounds. */
  readonly rowsPerLevel2: number;
}
