export { Pane } from "./Pane";
