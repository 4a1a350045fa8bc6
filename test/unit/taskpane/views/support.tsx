import "./globals";
import { createDOMRenderer, FluentProvider, RendererProvider, webLightTheme } from "@fluentui/react-components";
import { act, configure, fireEvent, render, type RenderResult } from "@testing-library/react";
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

/** What React and the browser complain of: a test that is passed has to be quiet as well. */
const complaints: string[] = [];
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation((...words: readonly unknown[]) => {
    complaints.push(words.map(String).join(" "));
  });
});
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

export interface Shown extends Opened {
  readonly view: RenderResult;
  readonly settings: Store<Settings>;
  /** The views that were turned to. */
  readonly turns: readonly PaneView[];
}

export interface Surroundings {
  readonly locale?: Locale;
}

/** The rules go into a document that is not on show: jsdom lays nothing out and takes long to look through them. */
const styles = createDOMRenderer(document.implementation.createHTMLDocument());

function around(
  controller: Controller,
  settings: Store<Settings>,
  turns: PaneView[],
  { locale = "zh-CN" }: Surroundings,
) {
  return function Around({ children }: { readonly children: ReactNode }) {
    return (
      <StrictMode>
        <RendererProvider renderer={styles}>
          <FluentProvider theme={webLightTheme}>
            <LanguageContext.Provider value={{ locale, settings }}>
              <ControllerContext.Provider value={controller}>
                <NavigationContext.Provider value={{ view: "findings", go: (view) => turns.push(view) }}>
                  {children}
                </NavigationContext.Provider>
              </ControllerContext.Provider>
            </LanguageContext.Provider>
          </FluentProvider>
        </RendererProvider>
      </StrictMode>
    );
  };
}

/** A view on a real form, with everything below it real; what is drawn follows the controller as in the pane. */
export async function show(
  form: string | Uint8Array,
  view: (opened: Opened) => ReactNode,
  surroundings: Surroundings = {},
): Promise<Shown> {
  const settings = openSettings(null);
  const opened = await openController(form, settings);
  const turns: PaneView[] = [];
  const wrapper = around(opened.controller, settings, turns, surroundings);
  const rendered = await act(() => Promise.resolve(render(<>{view(opened)}</>, { wrapper })));
  return { ...opened, view: rendered, settings, turns };
}

/**
 * The one element of these that is called so, by its label or its text. Quicker than asking for a role, for which the
 * names of all elements are worked out with all of Fluent UI's styles; roles and names are for the browser tests.
 */
export function called(selector: string, name: string | RegExp, within: ParentNode = document): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    const own = element.getAttribute("aria-label") ?? element.textContent;
    return typeof name === "string" ? own === name : name.test(own);
  });
  if (found.length !== 1) throw new Error(`${found.length} elements ${selector} are called ${String(name)}`);
  return found[0]!;
}

export const button = (name: string | RegExp, within?: ParentNode): HTMLElement => called("button", name, within);

export const first = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

/** Presses what is there and lets everything that follows come to its end. */
export async function press(element: HTMLElement): Promise<void> {
  fireEvent.click(element);
  await settle();
}

/** Lets the controller finish what a click has started, and React draw it. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  });
}
