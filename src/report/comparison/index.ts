export { comparisonHtml } from "./html";
export { comparisonResult } from "./result";
export { comparisonSchema, type ComparisonResult } from "./schema";
export { comparisonText } from "./text";
export { comparisonShown, type ComparisonShown, type ShownForms } from "./shown";
