import { message, type Message } from "../i18n";
import type { Profile } from "./model";

/** 口径名称 as a message: a profile carries its name in both languages. */
export function profileName({ name }: Profile): Message {
  return message("profile.name", { zh: name["zh-CN"], en: name.en });
}
