export { opinionsHtml } from "./opinion-html";
export { reviewBook, type ReviewBookOptions } from "./review-book";
export { findingsCsv, unitsCsv } from "./review-csv";
export { reviewHtml } from "./review-html";
