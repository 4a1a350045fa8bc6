import { listed, message, type Message } from "../../i18n";
import type { Finding } from "../../rules";
import type { CellMark, WriteProblem } from "../../workbook";
import { severityOf, type Severity } from "./findings";
import type { Session } from "./session";

/** Which findings' cells are highlighted. */
export type MarkChoice = "errors" | "warnings" | "all";

const levels: Readonly<Record<MarkChoice, Partial<Record<Severity, CellMark["level"]>>>> = {
  errors: { error: "error" },
  warnings: { error: "error", warning: "warning" },
  all: { error: "error", warning: "warning", question: "note", note: "note" },
};

/** More places than these make no sentence. */
const NAMED = 8;

/** The marks for the findings of a sheet, the gravest per cell, with what is wrong as their note. */
export function marksFor(
  sheet: string,
  findings: readonly Finding[],
  choice: MarkChoice,
  say: (text: Message) => string,
): readonly CellMark[] {
  const order: readonly CellMark["level"][] = ["error", "warning", "note"];
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const level = levels[choice][severityOf(finding)];
    if (finding.cell === null || level === undefined) continue;
    const known = marks.get(finding.cell);
    const text = say(finding.message);
    const note = known?.note === undefined ? text : `${known.note}\n${text}`;
    const graver = known !== undefined && order.indexOf(known.level) < order.indexOf(level) ? known.level : level;
    marks.set(finding.cell, { sheet, address: finding.cell, level: graver, note });
  }
  return [...marks.values()];
}

/** Highlights on the cells with findings, which can be taken away without a trace. */
export class Highlights {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  show(choice: MarkChoice, say: (text: Message) => string): Promise<void> {
    return this.#session.enqueue(async () => {
      const { current } = this.#session.state;
      if (current === null) return;
      const marks = marksFor(current.id, current.check.findings, choice, say);
      const left = await this.#session.dependencies.port.mark(marks);
      this.#session.patch({
        marks: "shown",
        announcement: message("taskpane.announce.marked", { cells: marks.length - left.length }),
        failure: failureOf(left, "taskpane.marks.left"),
      });
    });
  }

  remove(): Promise<void> {
    return this.#session.enqueue(async () => {
      const left = await this.#session.dependencies.port.unmark();
      this.#session.patch({
        marks: "none",
        announcement: message("taskpane.announce.unmarked"),
        failure: failureOf(left, "taskpane.marks.stayed"),
      });
    });
  }
}

function failureOf(
  problems: readonly WriteProblem[],
  id: "taskpane.marks.left" | "taskpane.marks.stayed",
): Message | null {
  if (problems.length === 0) return null;
  const places = problems.slice(0, NAMED).map(({ sheet, address }) => (address === null ? sheet : address));
  const list = listed(places);
  const shown = problems.length > NAMED ? message("i18n.list.more", { list }) : list;
  return message(id, { count: problems.length, places: shown });
}
