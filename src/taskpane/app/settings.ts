import type { Locale } from "../../i18n";
import { Store } from "./store";

/** What each can be, in the order in which it is offered. */
export const settingChoices = {
  language: ["auto", "zh-CN", "en"],
  mode: ["formulas", "values"],
  prompts: ["reason", "measures"],
  marks: ["errors", "warnings", "all"],
  welcomed: [false, true],
} as const;

/**
 * What a user sets once, for all workbooks: the language (`auto` follows Office), rates and totals as formulas or values,
 * how the prompts are worded, which findings' cells are highlighted, whether the welcome was seen. The scoring profile
 * goes with the workbook, see decisions.ts.
 */
export type Settings = { readonly [Name in keyof typeof settingChoices]: (typeof settingChoices)[Name][number] };

export const defaultSettings: Settings = {
  language: "auto",
  mode: "formulas",
  prompts: "reason",
  marks: "warnings",
  welcomed: false,
};
const KEY = "performance-self-evaluation/settings";

/** The part of `Storage` that is needed; in a frame the browser may refuse it altogether. */
export type SettingsStorage = Pick<Storage, "getItem" | "setItem">;

/** Settings kept per user in the browser's storage; without one they last as long as the pane. */
export function openSettings(storage: SettingsStorage | null): Store<Settings> {
  const store = new Store<Settings>(parse(storage?.getItem(KEY) ?? null));
  store.subscribe(() => {
    try {
      storage?.setItem(KEY, JSON.stringify(store.get()));
    } catch {
      // A full or forbidden storage is no reason to disturb anyone: the choice lasts until the pane closes.
    }
  });
  return store;
}

/** By hand: zod would be a tenth of all that the page runs before it shows anything. */
function read(stored: Readonly<Record<string, unknown>>): Settings {
  return {
    language: oneOf(settingChoices.language, stored["language"], defaultSettings.language),
    mode: oneOf(settingChoices.mode, stored["mode"], defaultSettings.mode),
    prompts: oneOf(settingChoices.prompts, stored["prompts"], defaultSettings.prompts),
    marks: oneOf(settingChoices.marks, stored["marks"], defaultSettings.marks),
    welcomed: oneOf(settingChoices.welcomed, stored["welcomed"], defaultSettings.welcomed),
  };
}

/** The choice that the value names; what names none is as if nothing had been chosen. */
export function oneOf<Choice>(among: readonly Choice[], value: unknown, otherwise: Choice): Choice {
  return among.find((choice) => choice === value) ?? otherwise;
}

function parse(text: string | null): Settings {
  if (text === null) return defaultSettings;
  try {
    const stored: unknown = JSON.parse(text);
    return typeof stored === "object" && stored !== null ? read({ ...stored }) : defaultSettings;
  } catch {
    return defaultSettings;
  }
}

/** Chinese for every Chinese locale of Office or the browser, English for all others. */
export function localeFor(language: Settings["language"], hostLanguage: string): Locale {
  if (language !== "auto") return language;
  return /^zh\b/i.test(hostLanguage) ? "zh-CN" : "en";
}
