import type { Profile } from "../profile";
import { dust } from "./numbers";

/** Whether a score given by hand passes as `due`, both in points: whole points may be rounded further than decimals. */
export function scoreAgrees(stated: number, due: number, profile: Profile): boolean {
  const { exact, integer } = profile.tolerance.value;
  return Math.abs(stated - due) <= (Number.isInteger(stated) ? integer : exact) + dust;
}

/** Whether a total given by hand passes as the sum of its rows, both in points: a whole one over scores with decimals was rounded by hand. */
export function totalAgrees(stated: number, sum: number, profile: Profile): boolean {
  return Number.isInteger(sum)
    ? Math.abs(stated - sum) <= profile.tolerance.value.exact + dust
    : scoreAgrees(stated, sum, profile);
}
