import { message, render, type Locale, type Message, type MessageValue } from "../i18n";

/** In which language a report speaks. */
export interface Speaker {
  readonly locale: Locale;
}

export function say(
  { locale }: Speaker,
  id: Message["id"],
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return render(locale, message(id, values));
}
