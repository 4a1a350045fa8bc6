import type { Form } from "../form";
import { normalise } from "../sheet";
import type { FormMark } from "./model";

/** A text as it is compared: normalised and without spaces, so that 分 值 is 分值. */
export function bare(text: string | null): string {
  return text === null ? "" : normalise(text).replace(/\s+/g, "");
}

export function formMark({ sheet, nth, title, unitName, projectName, year }: Form): FormMark {
  return { sheet, nth, title: bare(title), unit: bare(unitName), project: bare(projectName), year };
}

/** Whether a note that was made about one form is about this one. Another year's form is another form, whatever its sheet is called. */
export function isSameForm(a: FormMark, b: FormMark): boolean {
  if (a.year !== b.year) return false;
  if (a.sheet === b.sheet) return a.nth === b.nth;
  const sameHeader = a.title === b.title && a.unit === b.unit && a.project === b.project;
  // Of several forms on one sheet only those that name their project can be told by their header.
  return sameHeader && (a.nth === b.nth || a.project !== "");
}
