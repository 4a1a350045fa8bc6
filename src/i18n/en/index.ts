import { batch } from "./batch";
import { blank } from "./blank";
import { cli } from "./cli";
import { form } from "./form";
import { lists } from "./lists";
import { profile } from "./profile";
import { quantity } from "./quantity";
import { record } from "./record";
import { report } from "./report";
import { review } from "./review";
import { rules } from "./rules";
import { scoring } from "./scoring";
import { sheet } from "./sheet";
import { taskpane } from "./taskpane";
import { training } from "./training";
import { workbench } from "./workbench";
import { workbook } from "./workbook";
import { writeback } from "./writeback";

import type { zhCN } from "../zh-CN";
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  ...lists,
  ...sheet,
  ...quantity,
  ...form,
  ...profile,
  ...scoring,
  ...rules,
  ...writeback,
  ...record,
  ...blank,
  ...workbook,
  ...review,
  ...report,
  ...taskpane,
  ...training,
  ...workbench,
  ...batch,
  ...cli,
};
