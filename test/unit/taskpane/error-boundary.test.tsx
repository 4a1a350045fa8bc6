/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { message } from "../../../src/i18n";
import { openSettings } from "../../../src/taskpane/app/settings";
import { Announcer } from "../../../src/taskpane/views/Announcer";
import { ErrorBoundary } from "../../../src/taskpane/views/ErrorBoundary";
import { LanguageContext } from "../../../src/taskpane/views/pane-context";

const language = { locale: "zh-CN", settings: openSettings(null) } as const;

function pane(children: React.ReactNode) {
  return (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </FluentProvider>
  );
}

describe("a fault in one part", () => {
  let broken = true;
  const Part = () => {
    if (broken) throw new Error("坏了");
    return <p>内容</p>;
  };

  beforeEach(() => {
    broken = true;
    // React reports what a boundary has caught.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it("says what happened, leaves the other parts working, and can be tried again", () => {
    render(
      pane(
        <>
          <ErrorBoundary>
            <Part />
          </ErrorBoundary>
          <ErrorBoundary>
            <p>别的部分</p>
          </ErrorBoundary>
        </>,
      ),
    );
    expect(screen.getByText(/这一部分无法显示：坏了/)).toBeTruthy();
    expect(screen.getByText("别的部分")).toBeTruthy();
    broken = false;
    fireEvent.click(screen.getByRole("button", { name: "重试" }));
    expect(screen.getByText("内容")).toBeTruthy();
  });
});

it("shows text of a sheet as text, never as markup", () => {
  const sheet = '<img src=x onerror="alert(1)">';
  render(pane(<Announcer announcement={message("taskpane.announce.noForm", { sheet })} />));
  expect(screen.getByRole("status").querySelector("img")).toBeNull();
  expect(screen.getByRole("status").textContent).toContain(sheet);
});
