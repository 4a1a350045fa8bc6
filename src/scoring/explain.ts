import type { NumericCell } from "../form";
import { message, type Message, type MessageId } from "../i18n";
import type { Computed, Explanation } from "./model";

export type Input = Explanation["inputs"][number];

export type LabelId = Extract<MessageId, `scoring.label.${string}`>;

/** One value that went into a number, with the cell it stands in. */
export function input(label: LabelId, value: number | string | null, cell: string | null = null): Input {
  return { label: message(label), value, cell };
}

/** The same for a cell that should hold a number; what is no number is given as its text. */
export function inputFrom(label: LabelId, from: NumericCell | null): Input {
  if (from === null) return input(label, null);
  return input(label, from.state === "number" ? from.value : from.cell.text, from.cell.address);
}

type Sketch = Omit<Explanation, "inputs" | "citations" | "parts" | "formula"> &
  Partial<Pick<Explanation, "inputs" | "citations" | "parts" | "formula">>;

/** An explanation; what is left out is empty. */
export function explanation(sketch: Sketch): Explanation {
  const none: Message = message("scoring.formula.none");
  return { formula: none, inputs: [], citations: [], parts: [], ...sketch };
}

/** A number together with its explanation. */
export function computed(sketch: Sketch): Computed {
  return { value: sketch.value, explanation: explanation(sketch) };
}
