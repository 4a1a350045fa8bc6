import "./globals";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, configure, render, type RenderResult } from "@testing-library/react";
import { StrictMode, type ReactNode } from "react";
import type { Locale } from "../../../../src/i18n";
import type { Controller } from "../../../../src/taskpane/app/controller";
import { openSettings, type Settings } from "../../../../src/taskpane/app/settings";
import type { Store } from "../../../../src/taskpane/app/store";
import {
  ControllerContext,
  LanguageContext,
  NavigationContext,
  type PaneView,
} from "../../../../src/taskpane/views/pane-context";
import { openController, type Opened } from "../support";

// Working out for each element whether it can be seen takes jsdom seconds; what is hidden is for the browser tests.
configure({ defaultHidden: true });

export interface Shown extends Opened {
  readonly view: RenderResult;
  readonly settings: Store<Settings>;
  /** The views that were turned to. */
  readonly turns: readonly PaneView[];
}

export interface Surroundings {
  readonly locale?: Locale;
}

function around(
  controller: Controller,
  settings: Store<Settings>,
  turns: PaneView[],
  { locale = "zh-CN" }: Surroundings,
) {
  return function Around({ children }: { readonly children: ReactNode }) {
    return (
      <StrictMode>
        <FluentProvider theme={webLightTheme}>
          <LanguageContext.Provider value={{ locale, settings }}>
            <ControllerContext.Provider value={controller}>
              <NavigationContext.Provider value={{ view: "findings", go: (view) => turns.push(view) }}>
                {children}
              </NavigationContext.Provider>
            </ControllerContext.Provider>
          </LanguageContext.Provider>
        </FluentProvider>
      </StrictMode>
    );
  };
}

/** A view on a real form, with everything below it real; what is drawn follows the controller as in the pane. */
export async function show(
  form: string,
  view: (opened: Opened) => ReactNode,
  surroundings: Surroundings = {},
): Promise<Shown> {
  const opened = await openController(form);
  const settings = openSettings(null);
  const turns: PaneView[] = [];
  const wrapper = around(opened.controller, settings, turns, surroundings);
  const rendered = await act(() => Promise.resolve(render(<>{view(opened)}</>, { wrapper })));
  return { ...opened, view: rendered, settings, turns };
}

/** Lets the controller finish what a click has started, and React draw it. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });
}
