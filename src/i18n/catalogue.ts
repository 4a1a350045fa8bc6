import { en } from "./en";
import { zhCN } from "./zh-CN";

export type MessageId = Exclude<keyof typeof zhCN, "__proto__">;
export type Locale = "zh-CN" | "en";

/** `en` is typed against `zhCN`: a text missing in one language does not compile. */
export const catalogues: Readonly<Record<Locale, Readonly<Record<MessageId, string>>>> = { "zh-CN": zhCN, en };
