import type { Basis, Citation, Cited, Years } from "../model";

/** A citation; `article` says where in the document, "" where the document as a whole is meant. */
export function citation(document: string, article: string, basis: Basis): Citation {
  return { document, article, basis };
}

/** `from`, `until`: budget years; null where the source does not say. */
export function cited<T>(value: T, source: Citation, from: number | null, until: number | null = null): Cited<T> {
  const years: Years = { from, until };
  return { value, citation: source, years };
}

/** The base of 单位自评 all over the country. */
export const measures2020 = "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）";

/** Sets up cost as a level-1 indicator. */
export const guidance2021 = "财政部《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）";

/** 预算管理一体化系统 computes and checks scores when a form is saved; its rules are seen in use, not in a document. */
export const financeSystem = "预算管理一体化系统绩效模块";

export const hubeiForms =
  "湖北省项目支出绩效自评表（黄石、黄冈、襄阳等地公开表；鄂财绩发〔2020〕3号、DB42/T 1601-2020）";

export const sichuanForm = "四川省部门预算项目支出绩效自评表（报表编号 510000_0013zp）";

export const changshaForm = "长沙市部门整体自评表（望城区妇女联合会 2020 年度公开表）";

export const yinchuanForm = "银川市项目支出绩效自评表（公开表）";
