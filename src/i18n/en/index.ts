import { batch } from "./batch";
import { blank } from "./blank";
import { cli } from "./cli";
import { cliReviewMore } from "./cli-review-more";
import { form } from "./form";
import { lists } from "./lists";
import { profile } from "./profile";
import { quantity } from "./quantity";
import { record } from "./record";
import { report } from "./report";
import { reportReview } from "./report-review";
import { review } from "./review";
import { reviewComparison } from "./review-comparison";
import { reviewRollup } from "./review-rollup";
import { rules } from "./rules";
import { rulesCells } from "./rules-cells";
import { rulesFunds } from "./rules-funds";
import { rulesRows } from "./rules-rows";
import { rulesScores } from "./rules-scores";
import { rulesTexts } from "./rules-texts";
import { scoring } from "./scoring";
import { sheet } from "./sheet";
import { taskpaneFile } from "./taskpane-file";
import { taskpanePane } from "./taskpane-pane";
import { taskpaneResult } from "./taskpane-result";
import { taskpaneSettings } from "./taskpane-settings";
import { taskpaneWrite } from "./taskpane-write";
import { training } from "./training";
import { workbench } from "./workbench";
import { workbook } from "./workbook";
import { writeback } from "./writeback";

export const en = {
  __proto__: null,
  ...lists,
  ...sheet,
  ...quantity,
  ...form,
  ...profile,
  ...scoring,
  ...rules,
  ...rulesCells,
  ...rulesScores,
  ...rulesFunds,
  ...rulesRows,
  ...rulesTexts,
  ...writeback,
  ...record,
  ...blank,
  ...workbook,
  ...review,
  ...report,
  ...reportReview,
  ...reviewRollup,
  ...reviewComparison,
  ...cliReviewMore,
  ...taskpanePane,
  ...taskpaneResult,
  ...taskpaneWrite,
  ...taskpaneFile,
  ...taskpaneSettings,
  ...training,
  ...workbench,
  ...batch,
  ...cli,
} as const;
