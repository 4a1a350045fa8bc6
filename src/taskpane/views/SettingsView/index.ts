export { default } from "./SettingsView";
