/**
 * What the page itself takes of this room. Apart from the index, where the command line's tables stand too, which no
 * browser can load as a whole; the page's workers take single reports from there.
 */
export { findingsSheet } from "./findings-draft";
export { workbookResult } from "./json";
export { reviewOutputs } from "./review/kinds";
