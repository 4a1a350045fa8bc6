import { isPrompt, promptMark } from "../form";
import { clauses, message, render, type Message } from "../i18n";

/** Why points are missing in one row. `ratio` is 完成率 as a fraction where it has a meaning; `lost` in points. */
export interface Shortfall {
  readonly row: number;
  readonly name: string;
  readonly met: boolean | null;
  readonly ratio: number | null;
  readonly lost: number;
}

/** The form is Chinese, so is what is written into it, whatever language the pane speaks. */
function inChinese(text: Message): string {
  return promptMark + render("zh-CN", text);
}

/** What a prompt asks for: the reason alone, or the measures as well (many forms head the column 偏差原因分析及改进措施). */
export type PromptWording = "reason" | "measures";

function asked(prompt: Message, wording: PromptWording): Message {
  return wording === "reason" ? prompt : message("writeback.prompt.with-measures", { prompt });
}

/** 【待填写】完成率83.50%，扣3.30分：请说明未完成原因 */
export function shortfallPrompt(shortfall: Shortfall, wording: PromptWording): string {
  return inChinese(asked(message(`writeback.prompt.${ending(shortfall)}`, { gap: gap(shortfall) }), wording));
}

/** One prompt for a reason cell that serves several rows: 【待填写】第12行“…”完成率83.50%，扣3.30分；…：请逐项说明原因 */
export function listPrompt(shortfalls: readonly Shortfall[], wording: PromptWording): string {
  const rows = shortfalls.map((one) =>
    message("writeback.prompt.row", { row: one.row, name: one.name, gap: gap(one) }),
  );
  return inChinese(asked(message("writeback.prompt.list", { rows: clauses(rows) }), wording));
}

/** 【待填写】完成率420.00%，远超目标值：请说明超额完成原因 */
export function overachievedPrompt(ratio: number): string {
  return inChinese(message("writeback.prompt.overachieved", { ratio }));
}

function gap({ met, ratio, lost }: Shortfall): Message {
  if (met === true) return message("writeback.prompt.gap-met", { lost });
  return ratio === null
    ? message("writeback.prompt.gap-points", { lost })
    : message("writeback.prompt.gap-ratio", { ratio, lost });
}

function ending({ met }: Shortfall): "unmet" | "deducted" {
  return met === false ? "unmet" : "deducted";
}

const ours = /请(?:说明(?:未完成|扣分|超额完成)|逐项说明)原因(?:及改进措施)?$/;

/** A prompt exactly as we write it. One into which somebody has typed is theirs, and never replaced. */
export function isUntouchedPrompt(text: string): boolean {
  return isPrompt(text) && ours.test(text.trimEnd()) && !text.trimEnd().includes("\n");
}
