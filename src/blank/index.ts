export { blankForm } from "./blank-form";
export { blankLayouts } from "./list";
export type { BlankLayout, BlankLayoutId, BlankOptions } from "./model";
