import type { Message, MessageId } from "../../i18n";

/** 打开工作簿: where a workbook of the review is looked at with all that the pane can do. */
export interface FullView {
  /** Whether a file of this name can be opened there. */
  readonly fits: (file: string) => boolean;
  /** What the user should know before; null: nothing. */
  readonly hint: MessageId | null;
  /** Opens it; a message: why it is not open. */
  readonly open: (file: string, blob: Blob) => Promise<Message | null>;
}
