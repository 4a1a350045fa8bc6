import type { Locale, MessageId } from "../../i18n";

/*
 * Stands in for i18n/catalogue.ts in the page (see webpack.config.js): each language is a chunk of its own, so that
 * only those who read English download it.
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

/**
 * To be awaited before anything is rendered in that language. Chinese always comes along: it is the language of the
 * forms, and prompts are written into them in it.
 */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (!loaded.has("zh-CN"))
    loaded.set("zh-CN", (await import(/* webpackChunkName: "zh-CN" */ "../../i18n/zh-CN")).zhCN);
  if (locale === "en" && !loaded.has("en"))
    loaded.set("en", (await import(/* webpackChunkName: "en" */ "../../i18n/en")).en);
}
