export { reviewOutputs, type ReviewOutput } from "./kinds";
export { opinionsHtml } from "./opinion-html";
export { reviewOutput, type FileLink } from "./outputs";
export { reviewBook, type ReviewBookOptions } from "./review-book";
export { findingsCsv, unitsCsv } from "./review-csv";
export { reviewHtml } from "./review-html";
