import { editKey, type Preview, type WriteMode } from "./state";
import type { CellEdit } from "../../writeback";

/**
 * The preview of a fresh plan. What the user ticked or unticked stays as long as the line proposes the same content; new
 * lines start ticked when they are safe.
 */
export function renewPreview(old: Preview, edits: readonly CellEdit[], mode: WriteMode): Preview {
  const before = new Map(old.edits.map((edit) => [editKey(edit), edit]));
  const ticked = new Set<string>();
  for (const edit of edits) {
    const key = editKey(edit);
    const known = before.get(key);
    const decided = known !== undefined && sameProposal(known, edit);
    if (decided ? old.ticked.has(key) : edit.safe) ticked.add(key);
  }
  return { mode, edits, ticked };
}

/** Formula or value makes no difference to the user's decision: the line is about the same number in the same cell. */
function sameProposal(a: CellEdit, b: CellEdit): boolean {
  return a.purpose === b.purpose && a.after.value === b.after.value && a.before.value === b.before.value;
}

export function tick(preview: Preview, key: string, on: boolean): Preview {
  const ticked = new Set(preview.ticked);
  if (on) ticked.add(key);
  else ticked.delete(key);
  return { ...preview, ticked };
}

/** Ticks all lines, none, or the safe ones alone. */
export function tickMany(preview: Preview, which: "all" | "none" | "safe"): Preview {
  const wanted = preview.edits.filter((edit) => which === "all" || (which === "safe" && edit.safe));
  return { ...preview, ticked: new Set(wanted.map(editKey)) };
}

export function tickedEdits(preview: Preview): readonly CellEdit[] {
  return preview.edits.filter((edit) => preview.ticked.has(editKey(edit)));
}
