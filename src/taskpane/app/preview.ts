import type { SheetCheck } from "../../check";
import type { CellEdit } from "../../writeback";
import type { Engine } from "./dependencies";
import type { Preview, WriteMode } from "./state";

type Decisions = Omit<Preview, "edits">;

export const undecided = (mode: WriteMode): Preview => ({ mode, edits: [], accepted: new Set(), skipped: new Set() });

/** Safe lines are ticked until the user takes the tick away, the others once the user has set it. */
export function isTicked({ accepted, skipped }: Decisions, { address, safe }: CellEdit): boolean {
  return safe ? !skipped.has(address) : accepted.has(address);
}

/**
 * Plans the write-back for what is decided: totals, grade and prompts are planned for the sheet as it will be once the
 * ticked lines are written, so each tick may change other lines.
 */
export function replan(engine: Engine, check: SheetCheck | null, decisions: Decisions): Preview {
  const { mode, accepted, skipped } = decisions;
  return { mode, accepted, skipped, edits: check === null ? [] : engine.plan(check, decisions) };
}

export function decide(preview: Preview, edit: CellEdit, on: boolean): Preview {
  const { address, safe } = edit;
  return safe
    ? { ...preview, skipped: withMember(preview.skipped, address, !on) }
    : { ...preview, accepted: withMember(preview.accepted, address, on) };
}

/** Ticks all lines, none, or the safe ones alone; plans until no further line comes up that is not as wanted. */
export function decideMany(
  engine: Engine,
  check: SheetCheck | null,
  { mode }: Preview,
  which: "all" | "none" | "safe",
): Preview {
  let preview = replan(engine, check, undecided(mode));
  if (which === "safe") return preview;
  const on = which === "all";
  for (let round = 0; round < ROUNDS; round += 1) {
    const amiss = preview.edits.filter((edit) => isTicked(preview, edit) !== on);
    if (amiss.length === 0) break;
    preview = replan(
      engine,
      check,
      amiss.reduce((decided, edit) => decide(decided, edit, on), preview),
    );
  }
  return preview;
}

/** Scores, subtotals, totals, grade and prompts rest on each other: no chain of them is longer. */
const ROUNDS = 6;

export function tickedEdits(preview: Preview): readonly CellEdit[] {
  return preview.edits.filter((edit) => isTicked(preview, edit));
}

function withMember(set: ReadonlySet<string>, member: string, inside: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (inside) next.add(member);
  else next.delete(member);
  return next;
}
