export { MoreHead } from "./MoreHead";
export { MoreView } from "./MoreView";
