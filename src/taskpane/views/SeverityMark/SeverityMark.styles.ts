import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeverityStyles = makeStyles({
  mark: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  question: { color: tokens.colorBrandForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  accepted: { color: tokens.colorNeutralForeground3 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  notApplicable: { color: tokens.colorNeutralForeground3 },
});
