import { rereadIndicator, type Form, type Indicator } from "../form";
import { message, type Message } from "../i18n";
import { bare, formMark, isSameForm } from "./form-mark";
import { indicatorKey, indicatorOfKey } from "./keys";
import type { UserReading, WorkbookRecord } from "./model";

type Side = UserReading["side"];

/** 按用户的理解读: the record with a clearer wording for one side of an indicator; an empty one takes an earlier one away. */
export function clarify(
  record: WorkbookRecord,
  form: Form,
  indicator: Indicator,
  side: Side,
  text: string,
): WorkbookRecord {
  const [key, mark, wording] = [indicatorKey(form, indicator), formMark(form), text.trim()];
  const kept = record.readings.filter((one) => !(one.key === key && one.side === side && isSameForm(one.form, mark)));
  if (wording === "") return { ...record, readings: kept };
  return { ...record, readings: [...kept, { key, form: mark, side, text: wording, of: cellText(indicator, side) }] };
}

function cellText({ targetCell, actualCell }: Indicator, side: Side): string {
  return bare((side === "target" ? targetCell : actualCell)?.text ?? null);
}

/** The form read as its users explained it, and what to say about explanations that hold no longer. */
export function withReadings(
  form: Form,
  { readings }: WorkbookRecord,
): { readonly form: Form; readonly remarks: readonly Message[] } {
  const mark = formMark(form);
  const here = readings.filter((one) => isSameForm(one.form, mark));
  if (here.length === 0) return { form, remarks: [] };
  const wordings = new Map<Indicator, { target?: string; actual?: string }>();
  const remarks: Message[] = [];
  for (const one of here) {
    const indicator = indicatorOfKey(form, one.key);
    const lapse = lapsed(one, indicator);
    if (indicator === null || lapse !== null) {
      if (lapse !== null) remarks.push(lapse);
      continue;
    }
    wordings.set(indicator, { ...wordings.get(indicator), [one.side]: one.text });
  }
  const indicators = form.indicators.map((indicator) => {
    const wording = wordings.get(indicator);
    return wording === undefined ? indicator : rereadIndicator(indicator, wording);
  });
  return { form: { ...form, indicators }, remarks };
}

/** Why a reading is not used: its row is gone, or the cell no longer says what was explained. */
function lapsed({ key, side, text, of }: UserReading, indicator: Indicator | null): Message | null {
  const column = message(side === "target" ? "record.side.target" : "record.side.actual");
  if (indicator === null) return message("record.reading.gone", { name: lastName(key), column, text });
  const now = cellText(indicator, side);
  if (now === of) return null;
  return message("record.reading.changed", { name: lastName(key), column, text, before: of, now });
}

/** The most telling part of a key: 产出指标/数量指标/培训场次/ → 培训场次. */
function lastName(key: string): string {
  return (
    key
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? key
  );
}
