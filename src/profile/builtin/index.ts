import type { Profile, ProfileId } from "../model";
import { changsha } from "./changsha";
import { hubei } from "./hubei";
import { mof2020 } from "./mof-2020";
import { mof2021Cost } from "./mof-2021-cost";
import { sichuan } from "./sichuan";
import { yinchuan } from "./yinchuan";

/** 内置口径, by id. The first is the default. */
export const builtinProfiles: Readonly<Record<Exclude<ProfileId, "custom">, Profile>> = {
  "mof-2020": mof2020,
  "mof-2021-cost": mof2021Cost,
  hubei,
  sichuan,
  changsha,
  yinchuan,
};
