export { default } from "./HelpView";
