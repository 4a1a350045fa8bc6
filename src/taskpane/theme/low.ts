/**
 * A window so low that what stands above a list would leave it a line or two: a pane with its text at 200 % and more.
 * There the page scrolls as a whole, and a list has a window's height of its own (WCAG 2.2, 1.4.4 and 1.4.10).
 */
export const low = "@media (max-height: 400px) and (max-width: 899px)";

/** What scrolls by itself, in a low window. */
export const lowScroller = { flexGrow: 0, flexShrink: 0, height: "calc(100vh - 24px)" } as const;
