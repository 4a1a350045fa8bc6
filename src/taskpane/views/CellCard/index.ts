export { CellCard } from "./CellCard";
