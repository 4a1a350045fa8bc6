import type { Finding } from "../../rules";
import type { CellEdit } from "../../writeback";

/** The lines of the preview that put a finding right: its own remedy's, else what would be written into its cell. */
export function remedyEdits(finding: Finding, edits: readonly CellEdit[]): readonly CellEdit[] {
  const remedy = finding.fix ?? finding.suggestion;
  const cells = remedy === undefined ? [finding.cell] : remedy.changes.map(({ cell }) => cell.address);
  return edits.filter(({ address }) => cells.includes(address));
}
