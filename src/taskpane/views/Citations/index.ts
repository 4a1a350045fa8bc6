export { Citations } from "./Citations";
