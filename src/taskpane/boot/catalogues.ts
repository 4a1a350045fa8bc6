import type { Locale, MessageId } from "../../i18n";

/*
 * Stands in for i18n/catalogue.ts in the page (see webpack.config.js): each language is a chunk of its own, so that
 * nobody downloads the other one.
 */
type Catalogue = Readonly<Record<MessageId, string>>;

const loaded = new Map<Locale, Catalogue>();

function need(locale: Locale): Catalogue {
  const catalogue = loaded.get(locale);
  if (catalogue === undefined) throw new Error(`the language ${locale} is not loaded`);
  return catalogue;
}

export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  get "zh-CN"() {
    return need("zh-CN");
  },
  get en() {
    return need("en");
  },
};

/** To be awaited before anything is rendered in that language. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (loaded.has(locale)) return;
  const catalogue = locale === "en" ? (await import("../../i18n/en")).en : (await import("../../i18n/zh-CN")).zhCN;
  loaded.set(locale, catalogue);
}
