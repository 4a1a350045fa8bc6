export { panelId, tabId, Tabs, type TabItem } from "./Tabs";
