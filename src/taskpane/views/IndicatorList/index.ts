export { default } from "./IndicatorList";
