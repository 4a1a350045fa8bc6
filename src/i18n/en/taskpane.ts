import { taskpaneFile } from "./taskpane-file";
import { taskpanePane } from "./taskpane-pane";
import { taskpaneResult } from "./taskpane-result";
import { taskpaneSettings } from "./taskpane-settings";
import { taskpaneWrite } from "./taskpane-write";

export const taskpane = {
  ...taskpanePane,
  ...taskpaneResult,
  ...taskpaneWrite,
  ...taskpaneFile,
  ...taskpaneSettings,
} as const;
