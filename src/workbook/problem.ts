import { message, type Message } from "../i18n";
import type { WriteProblem } from "./port";

/** Why a cell was not written, as a sentence. */
export function problemMessage({ code, sheet, address, expected, found }: WriteProblem): Message {
  const shown = (text: string): string | Message => (text === "" ? message("workbook.problem.empty") : text);
  const values = { sheet, address: address ?? "", expected: shown(expected), found: shown(found) };
  return message(`workbook.problem.${code}`, values);
}
