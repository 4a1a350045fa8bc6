import { message, type Message, type MessageValue } from "../i18n";

/** A complaint about the command line, closing with where to look. */
export function refusal(id: Message["id"], values: Readonly<Record<string, MessageValue>> = {}): Message {
  return message("cli.refuse", { problem: message(id, values) });
}
