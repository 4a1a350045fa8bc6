import type { SheetCheck } from "../../check";
import { message, type Message } from "../../i18n";
import { countFindings } from "./findings";

/** What a screen reader says after a check. */
export function announceCheck(check: SheetCheck): Message {
  if (check.evaluation === null) return message("taskpane.announce.noForm", { sheet: check.sheet });
  const { error, warning, question } = countFindings(check.findings);
  return message("taskpane.announce.checked", {
    sheet: check.sheet,
    errors: error,
    warnings: warning,
    questions: question,
  });
}
