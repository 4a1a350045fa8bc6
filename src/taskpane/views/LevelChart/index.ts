export { LevelChart } from "./LevelChart";
