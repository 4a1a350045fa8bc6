import type { Locale } from "../../i18n";
import type { CellContent } from "../../writeback";

/** A cell's content for the preview: a formula as it stands with its result, a value as the cell will show it. */
export interface ShownContent {
  /** null: empty. */
  readonly content: string | null;
  /** The formula's result; null where there is no formula. */
  readonly result: string | null;
}

/** `numberFormat` is the format that will be set; of it only the percent sign matters here. */
export function shownContent(
  { value, formula }: CellContent,
  numberFormat: string | null,
  locale: Locale,
): ShownContent {
  const shown = shownValue(value, numberFormat, locale);
  return formula === null ? { content: shown, result: null } : { content: formula, result: shown };
}

function shownValue(value: CellContent["value"], numberFormat: string | null, locale: Locale): string | null {
  if (value === null || value === "") return null;
  if (typeof value !== "number") return String(value);
  const percent = numberFormat?.includes("%") === true;
  const options = percent
    ? ({ style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 } as const)
    : { maximumFractionDigits: 6 };
  return new Intl.NumberFormat(locale, options).format(value);
}
