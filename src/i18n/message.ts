import type { MessageId } from "./catalogue";

/** A value put into a message: a number (formatted by the message's own pattern), a text as it stands, or a message of its own. */
export type MessageValue = string | number | Message;

/**
 * A text that is not yet in any language: the pure rooms say *what* they mean, the faces render it (see `render`).
 * `id` is a key of the catalogues in `zh-CN/` and `en/`; `values` fill the pattern's `{placeholders}`.
 */
export interface Message {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, MessageValue>>;
}

const noValues: Message["values"] = {};

export function message(id: MessageId, values: Message["values"] = noValues): Message {
  return { id, values };
}
