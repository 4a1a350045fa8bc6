import type { SheetCheck } from "../../check";
import type { SheetSnapshot } from "../../sheet";
import { announceCheck } from "./announce";
import { replan, undecided } from "./preview";
import type { Session } from "./session";
import type { Preview, SheetEntry } from "./state";
import { noteCheckStart } from "./times";

/** Which form is on show: the sheet's id and, of several forms on it, which. */
interface FormPlace {
  readonly id: string;
  readonly nth: number;
}

/** Reads sheets, checks the form that is wanted of them and puts it on show. */
export class SheetChecks {
  readonly #session: Session;
  /** Whether changes are waiting that the result does not know of yet. */
  readonly #isStale: () => boolean;

  constructor(session: Session, isStale: () => boolean) {
    this.#session = session;
    this.#isStale = isStale;
  }

  /** `nth` left out: the form that is on show, of another sheet the first. */
  async read(id: string, nth?: number): Promise<void> {
    const { port, turn } = this.#session.dependencies;
    const [snapshot] = await port.read([id]);
    if (snapshot === undefined) return;
    const { current } = this.#session.state;
    const place = { id, nth: nth ?? (current?.id === id ? current.nth : 1) };
    if (current !== null || turn === undefined) this.#conclude(place, snapshot);
    else await this.#concludeGently(place, snapshot, turn);
  }

  /** The same reading once more, after the user has decided something about it. */
  concludeAgain(): void {
    const { current } = this.#session.state;
    if (current !== null) this.#conclude(current, current.snapshot);
  }

  /** Which of the sheets that nobody has looked at yet hold forms. */
  async lookAtOthers(): Promise<void> {
    const others = this.#session.state.sheets.filter((entry) => entry.holds === "unknown");
    if (others.length === 0) return;
    const { port, engine } = this.#session.dependencies;
    const snapshots = await port.read(others.map((entry) => entry.id));
    const { record } = this.#session.state;
    const found = new Map(
      others.map(({ id }, index) => {
        const snapshot = snapshots[index];
        return [id, snapshot === undefined ? nothing : holdingOf(engine.check(snapshot, record, 1))];
      }),
    );
    const sheets = this.#session.state.sheets.map((entry) => ({ ...entry, ...found.get(entry.id) }));
    this.#session.patch({ sheets });
  }

  /** The first check, which also makes the engine warm and is followed by the pane's first rendering, in several steps. */
  async #concludeGently(place: FormPlace, snapshot: SheetSnapshot, turn: () => Promise<void>): Promise<void> {
    const { engine } = this.#session.dependencies;
    const { preview, record } = this.#session.state;
    noteCheckStart();
    const steps = engine.checkSteps(snapshot, record, place.nth);
    let check: SheetCheck | undefined;
    while (check === undefined) {
      await turn();
      const step = steps.next();
      if (step.done === true) check = step.value;
    }
    await turn();
    const planned = replan(engine, check, undecided(preview.mode));
    await turn();
    this.#show(place, snapshot, check, planned);
    await turn();
  }

  #conclude(place: FormPlace, snapshot: SheetSnapshot): void {
    const { engine } = this.#session.dependencies;
    const { preview, record } = this.#session.state;
    noteCheckStart();
    const check = engine.check(snapshot, record, place.nth);
    const decided = this.#isOnShow(place) ? preview : undecided(preview.mode);
    this.#show(place, snapshot, check, replan(engine, check, decided));
  }

  #isOnShow({ id, nth }: FormPlace): boolean {
    const { current } = this.#session.state;
    return current?.id === id && current.nth === nth;
  }

  #show(place: FormPlace, snapshot: SheetSnapshot, check: SheetCheck, preview: Preview): void {
    const { sheets, marks, selected, pointed } = this.#session.state;
    const { id } = place;
    // A form that was taken away: the last one was checked in its place.
    const nth = check.evaluation?.form.nth ?? 1;
    const entry = { name: snapshot.name, ...holdingOf(check) };
    this.#session.patch({
      current: { id, nth, snapshot, check },
      preview,
      sheets: sheets.map((one) => (one.id === id ? { ...one, ...entry } : one)),
      selected: this.#isOnShow(place) ? selected : null,
      pointed: this.#isOnShow(place) ? pointed : null,
      stale: this.#isStale(),
      marks: marks === "shown" ? "stale" : marks,
      announcement: announceCheck(check),
    });
  }
}

const nothing: Pick<SheetEntry, "holds" | "forms"> = { holds: "none", forms: [] };

function holdingOf({ reading, evaluation }: SheetCheck): Pick<SheetEntry, "holds" | "forms"> {
  return { holds: reading.kind, forms: evaluation?.form.onSheet ?? [] };
}
