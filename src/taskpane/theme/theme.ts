import { useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark";

const darkPreferred = globalThis.matchMedia("(prefers-color-scheme: dark)");

/**
 * Office's own theme where there is one, else the browser's wish. Windows' contrast themes need nothing here: the
 * webview then forces its colours, and the styles stay out of the way (forced-colors).
 */
function currentTheme(): ThemeName {
  const background = officeBackground();
  if (background !== null) return isDark(background) ? "dark" : "light";
  return darkPreferred.matches ? "dark" : "light";
}

function officeBackground(): string | null {
  return "Office" in globalThis ? backgroundOf(Office) : null;
}

/** Outside of Office, and in hosts that have no theme to tell, parts of this are missing, whatever its type says. */
function backgroundOf(office: {
  readonly context?: { readonly officeTheme?: { readonly bodyBackgroundColor?: string } };
}): string | null {
  return office.context?.officeTheme?.bodyBackgroundColor ?? null;
}

/** Relative luminance (WCAG) darker than middle grey (0.18); takes #RRGGBB, and leaves anything else light. */
function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Excel tells no one when its theme changes, so it is looked at again whenever the pane gets the focus. */
function subscribe(listener: () => void): () => void {
  darkPreferred.addEventListener("change", listener);
  globalThis.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    darkPreferred.removeEventListener("change", listener);
    globalThis.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

export function useTheme(): ThemeName {
  return useSyncExternalStore(subscribe, currentTheme);
}
