import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleOffFilled,
  ErrorCircleFilled,
  InfoFilled,
  QuestionCircleFilled,
  SubtractCircleFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import type { Severity } from "../../app/findings";
import { useSeverityStyles } from "./SeverityMark.styles";

const icons = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  question: QuestionCircleFilled,
  note: InfoFilled,
  accepted: CircleOffFilled,
  passed: CheckmarkCircleFilled,
  notApplicable: SubtractCircleFilled,
} as const;

/** Each severity has a shape of its own, so that none is told by colour alone. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.mark, styles[severity])} fontSize={18} />;
}
