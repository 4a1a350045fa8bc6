import { z } from "zod/mini";
import type { Locale } from "../../i18n";
import { Store } from "./store";

const schema = z.object({
  language: z.catch(z.enum(["auto", "zh-CN", "en"]), "auto"),
  mode: z.catch(z.enum(["formulas", "values"]), "formulas"),
  prompts: z.catch(z.enum(["reason", "measures"]), "reason"),
  marks: z.catch(z.enum(["errors", "warnings", "all"]), "warnings"),
  welcomed: z.catch(z.boolean(), false),
});

/**
 * What a user sets once, for all workbooks: the language (`auto` follows Office), rates and totals as formulas or values,
 * how the prompts are worded, which findings' cells are highlighted, whether the welcome was seen. The scoring profile
 * goes with the workbook, see decisions.ts.
 */
export type Settings = z.infer<typeof schema>;

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

function parse(text: string | null): Settings {
  if (text === null) return defaultSettings;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : defaultSettings;
  } catch {
    return defaultSettings;
  }
}

/** Chinese for every Chinese locale of Office or the browser, English for all others. */
export function localeFor(language: Settings["language"], hostLanguage: string): Locale {
  if (language !== "auto") return language;
  return /^zh\b/i.test(hostLanguage) ? "zh-CN" : "en";
}
