import type { Profile } from "../model";
import { mof2020 } from "./mof-2020";
import { changshaForm, citation, cited } from "./sources";

/** 长沙: spending paid from transfers of higher levels (C) is taken out, so that it cannot inflate the rate. */
export const changsha: Profile = {
  ...mof2020,
  id: "changsha",
  name: { "zh-CN": "长沙部门整体自评口径", en: "Changsha departmental self-evaluation" },
  // The formula is printed on the form; that C is spending out of superior transfers is inferred from its head.
  executionRate: cited("(B-C)/A", citation(changshaForm, "表头：执行率（(B-C)/A）", "source"), null),
};
