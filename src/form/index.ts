export type * from "./model";
export { fundCells, indicatorCells, isLeftAlone, isUntouched, numberIn, sumCells, type RoleCell } from "./cells";
export { readForm, readForms } from "./read-form";
export { rereadIndicator } from "./reread";
export { fundAmounts, mainFund, mainFundRow } from "./main-fund";
export { isPrompt, promptMark } from "./prompt";
export { statedReason } from "./stated-reason";
