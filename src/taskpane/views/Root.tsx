import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ViewName } from "../../commands/ribbon";
import { message, render, type Locale } from "../../i18n";
import type { Controller } from "../app/controller";
import type { FullView } from "../app/full-view";
import { localeFor, type Settings } from "../app/settings";
import type { Store } from "../app/store";
import { noteMoment } from "../app/times";
import type { Workspace } from "../app/workspace";
import type { HostReason } from "../boot/host";
import { useTheme } from "../theme/theme";
import { FullViewContext } from "./Batch/full-view";
import { ErrorBoundary } from "./ErrorBoundary";
import { MainRegion } from "./MainRegion";
import { Notice } from "./Notice";
import { Pane } from "./Pane";
import { ControllerContext, LanguageContext, useStore, useText } from "./pane-context";
import { useRootStyles } from "./Root.styles";
import { Workbench } from "./Workbench";

export type Shown =
  | { readonly kind: "excel"; readonly controller: Controller; readonly fullView: FullView }
  | { readonly kind: "browser"; readonly workspace: Workspace; readonly reason: HostReason };

interface Properties {
  readonly shown: Shown;
  readonly settings: Store<Settings>;
  readonly loadLanguage: (locale: Locale) => Promise<void>;
  readonly hostLanguage: string;
  readonly firstView: ViewName;
  readonly version: string;
  /** Lets Fluent UI's style elements past the content security policy. */
  readonly styleNonce: string;
  /** Tabs and buttons are in the page and answer. */
  readonly onUsable: () => void;
}

const chineseFonts = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC"';
/**
 * One stack for everything: mixed with Fluent's own, Chinese and Latin words of a line would come from different fonts. In
 * English the Latin ones come first, or quotation marks would be as wide as a Chinese character.
 */
const fonts: Readonly<Record<Locale, string>> = {
  "zh-CN": `${chineseFonts}, "Segoe UI", system-ui, sans-serif`,
  en: `"Segoe UI", "Helvetica Neue", "Noto Sans", Arial, ${chineseFonts}, system-ui, sans-serif`,
};
const themes = { light: webLightTheme, dark: webDarkTheme } as const;

/** Language, theme and styles around everything. */
export function Root({ settings, loadLanguage, hostLanguage, styleNonce, ...rest }: Properties) {
  const { locale, retry } = useLanguage(localeFor(useStore(settings).language, hostLanguage), loadLanguage);
  const shade = useTheme();
  const theme = useMemo(() => ({ ...themes[shade], fontFamilyBase: fonts[locale] }), [shade, locale]);
  const language = useMemo(() => ({ locale, settings }), [locale, settings]);
  const renderer = useMemo(
    () => createDOMRenderer(document, { styleElementAttributes: { nonce: styleNonce } }),
    [styleNonce],
  );
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = render(locale, message("taskpane.title"));
  }, [locale]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme}>
        <LanguageContext.Provider value={language}>
          <Content {...rest} retryLanguage={retry} />
        </LanguageContext.Provider>
      </FluentProvider>
    </RendererProvider>
  );
}

interface ContentProperties extends Pick<Properties, "shown" | "firstView" | "version" | "onUsable"> {
  readonly retryLanguage: (() => void) | null;
}

/** Below the renderer, so that its styles too are written with the nonce. */
function Content({ shown, firstView, version, onUsable, retryLanguage }: ContentProperties) {
  const styles = useRootStyles();
  const { t } = useText();
  useEffect(() => {
    noteMoment("pane.usable");
    onUsable();
  }, [onUsable]);
  return (
    <div className={styles.root}>
      {retryLanguage !== null && (
        <section className={styles.notice} aria-label={t("taskpane.notices")}>
          <Notice
            intent="warning"
            text={message("taskpane.failure.language")}
            action={{ label: "taskpane.retry", run: retryLanguage }}
          />
        </section>
      )}
      <ErrorBoundary>
        {shown.kind === "excel" ? (
          <ControllerContext.Provider value={shown.controller}>
            <FullViewContext.Provider value={shown.fullView}>
              <MainRegion>
                <Pane firstView={firstView} version={version} />
              </MainRegion>
            </FullViewContext.Provider>
          </ControllerContext.Provider>
        ) : (
          <Workbench workspace={shown.workspace} reason={shown.reason} firstView={firstView} version={version} />
        )}
      </ErrorBoundary>
    </div>
  );
}

/** The language on show: stays the old one until the new one is loaded. `retry`: it did not come; asks once more. */
function useLanguage(wanted: Locale, load: (locale: Locale) => Promise<void>) {
  const [locale, setLocale] = useState(wanted);
  const [failed, setFailed] = useState<Locale | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    load(wanted).then(
      () => {
        if (!current) return;
        setLocale(wanted);
        setFailed(null);
      },
      () => {
        if (current) setFailed(wanted);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, load, attempt]);
  const retry = (): void => {
    setAttempt((count) => count + 1);
  };
  return { locale, retry: failed === wanted ? retry : null };
}
