import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { ViewName } from "../../commands/ribbon";
import type { Locale, Message, MessageId, MessageValue } from "../../i18n";
import { message, render } from "../../i18n";
import type { Controller } from "../app/controller";
import type { Settings } from "../app/settings";
import type { PaneState } from "../app/state";
import type { Store } from "../app/store";

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

export interface Language {
  readonly locale: Locale;
  readonly settings: Store<Settings>;
}

export const LanguageContext = createContext<Language | null>(null);

export interface Text {
  readonly locale: Locale;
  /** A text of the pane's own. */
  readonly t: (id: MessageId, values?: Readonly<Record<string, MessageValue>>) => string;
  /** A message that came with the data. */
  readonly say: (message: Message) => string;
}

export function useText(): Text {
  const { locale } = need(useContext(LanguageContext));
  return useMemo(
    () => ({
      locale,
      t: (id, values) => render(locale, message(id, values)),
      say: (text) => render(locale, text),
    }),
    [locale],
  );
}

export function useSettings(): Store<Settings> {
  return need(useContext(LanguageContext)).settings;
}

export const ControllerContext = createContext<Controller | null>(null);

export function useController(): Controller {
  return need(useContext(ControllerContext));
}

export function usePane(): PaneState {
  return useStore(useController().store);
}

/** A view of the pane, or 更多: the list of those without a tab. */
export type PaneView = ViewName | "more";

export interface Navigation {
  readonly view: PaneView;
  readonly go: (view: PaneView) => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  return need(useContext(NavigationContext));
}

function need<T>(value: T | null): T {
  if (value === null) throw new Error("rendered outside of its provider");
  return value;
}
