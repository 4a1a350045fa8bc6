import type { Form, Indicator } from "../../form";
import { message, type Message } from "../../i18n";
import type { Profile } from "../../profile";
import type { Finding } from "../../rules";
import type { WorkbookRecord } from "../../record";
import { failureText, PaneError } from "./failure";
import type { Session } from "./session";

/**
 * What the user decides about a form besides its cells: findings that stay as they are, how a text is meant, which profile
 * holds. Kept in the workbook's record (随附记录), where the workbook can keep one, else as long as the pane is open.
 */
export class Decisions {
  readonly #session: Session;
  readonly #conclude: () => void;

  constructor(session: Session, conclude: () => void) {
    this.#session = session;
    this.#conclude = conclude;
  }

  /** Whether decisions go into the workbook. */
  get kept(): boolean {
    return this.#session.dependencies.port.capabilities.record && !this.#session.state.recordLocked;
  }

  /** Reads the record; a part that cannot be used is told, a record of a newer version is left as it is. */
  async load(): Promise<void> {
    try {
      const { port, engine } = this.#session.dependencies;
      const text = await port.readRecord();
      if (text === null) return;
      const parsed = await engine.record.parse(text);
      this.#session.patch({
        ...(parsed.ok ? { record: parsed.record } : { recordLocked: true }),
        recordProblems: parsed.problems,
      });
    } catch (error) {
      // The check is worth having without it; what is decided then must not replace what could not be read.
      this.#session.patch({ recordLocked: true, recordProblems: [failureText(error)] });
    }
  }

  accept(finding: Finding, reason: string): Promise<void> {
    return this.#change(message("taskpane.announce.accepted"), (record, form) =>
      this.#session.dependencies.engine.record.accept(record, form, finding, reason),
    );
  }

  withdraw(finding: Finding): Promise<void> {
    return this.#change(message("taskpane.announce.withdrawn"), (record, form) =>
      this.#session.dependencies.engine.record.withdraw(record, form, finding),
    );
  }

  /** Reads one side of an indicator as the user words it; an empty wording takes the form's own again. */
  clarify(indicator: Indicator, side: "target" | "actual", text: string): Promise<void> {
    return this.#change(message("taskpane.announce.clarified"), (record, form) =>
      this.#session.dependencies.engine.record.clarify(record, form, indicator, side, text),
    );
  }

  /** Takes this profile for the whole workbook; null: the one that each form suggests. */
  chooseProfile(profile: Profile | null): Promise<void> {
    return this.#change(message("taskpane.announce.profile"), (record) =>
      this.#session.dependencies.engine.record.chooseProfile(record, profile),
    );
  }

  #change(announcement: Message, make: (record: WorkbookRecord, form: Form) => WorkbookRecord): Promise<void> {
    return this.#session.enqueue(async () => {
      const { current, record } = this.#session.state;
      const form = current?.check.evaluation?.form;
      if (form === undefined) throw new PaneError(message("taskpane.failure.noForm"));
      const next = make(record, form);
      const { port, engine } = this.#session.dependencies;
      if (this.kept) await port.writeRecord(engine.record.serialise(next));
      this.#session.patch({ record: next, failure: null });
      this.#conclude();
      this.#session.patch({ announcement });
    });
  }
}
