export { TurnOffer } from "./TurnOffer";
