import type { Form, Indicator } from "./model";
import { isPrompt } from "./prompt";

const markers = /^(?:无|没有|不适用|0|[-—–/\\*·.、]+)$/;

/**
 * 偏差原因: what was really given as a reason for a row, or null. Blanks, markers (—, /, 无), a bare 0 and prompts of
 * ours are no reasons. Where the form has one reason cell for all rows (Hubei), that counts for every row.
 */
export function statedReason(form: Form, indicator: Indicator): string | null {
  for (const cell of [indicator.reason, form.commonReason]) {
    const text = cell?.plain ?? "";
    if (text !== "" && !markers.test(text) && !isPrompt(text)) return text;
  }
  return null;
}
