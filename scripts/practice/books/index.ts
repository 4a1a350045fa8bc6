import type { PracticeSource } from "../model";
import { careService } from "./care-service";
import { department } from "./department";
import { skillsTraining } from "./skills-training";

/** In the order of rising difficulty. */
export const practiceSources: readonly PracticeSource[] = [skillsTraining, department, careService];

/** 参考答案, as the pane reads it. */
export function keyOf(sources: readonly PracticeSource[]) {
  const books = sources.map(({ id, file, sheet, level, title, intro, faults }) => {
    return { id, file, sheet, level, title, intro, faults };
  });
  return { version: 1, books } as const;
}
