export { IndicatorList } from "./IndicatorList";
