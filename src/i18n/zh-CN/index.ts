import { cli } from "./cli";
import { form } from "./form";
import { profile } from "./profile";
import { quantity } from "./quantity";
import { report } from "./report";
import { review } from "./review";
import { rules } from "./rules";
import { scoring } from "./scoring";
import { sheet } from "./sheet";
import { taskpane } from "./taskpane";
import { workbook } from "./workbook";
import { writeback } from "./writeback";

export const zhCN = {
  ...sheet,
  ...quantity,
  ...form,
  ...profile,
  ...scoring,
  ...rules,
  ...writeback,
  ...workbook,
  ...review,
  ...report,
  ...taskpane,
  ...cli,
} as const;
