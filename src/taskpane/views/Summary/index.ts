export { Summary } from "./Summary";
