import { blankSigns, blankWords, noneWords } from "./words/blanks";

/** Whether a normalised text is empty or only a marker (—, /, 不适用). 无 is asked for apart: see `isNone`. */
export function isBlank(text: string): boolean {
  const core = text.replace(/^\((.*)\)$/u, "$1");
  return blankWords.includes(core) || Array.from(text).every((char) => blankSigns.includes(char));
}

/** 无, 没有, 未发生 as the whole cell. */
export const isNone = (text: string): boolean => noneWords.includes(text.replace(/[。.]$/u, ""));
