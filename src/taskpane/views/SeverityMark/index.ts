export { SeverityMark } from "./SeverityMark";
