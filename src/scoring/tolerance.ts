import type { Profile } from "../profile";
import { dust } from "./numbers";

/** Whether an indicator's score given by hand passes as `due`, both in points: whole points may be rounded further than decimals. */
export function scoreAgrees(stated: number, due: number, profile: Profile): boolean {
  const { exact, integer } = profile.tolerance.value;
  return Math.abs(stated - due) <= (Number.isInteger(stated) ? integer : exact) + dust;
}
