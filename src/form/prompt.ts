/** Opens every prompt that the tool writes into a reason cell. */
export const promptMark = "【待填写】";

/** Whether a cell's text is a prompt of ours (【待填写】…) and so not a reason that somebody gave. */
export function isPrompt(text: string): boolean {
  return text.trimStart().startsWith(promptMark);
}
