import { message } from "../i18n";
import { builtinProfiles } from "./builtin";
import type { Profile, ProfileChoice, ProfileId, ProfileTraits } from "./model";
import { profileName } from "./name";

/** Layouts that only one scheme uses. */
const byLayout: Readonly<Record<string, Exclude<ProfileId, "custom">>> = {
  "project-hubei": "hubei",
  "project-sichuan": "sichuan",
  "department-changsha": "changsha",
  "project-yinchuan": "yinchuan",
};

const hubeiPlaces = /湖北|武汉|黄石|黄冈|鄂州|襄阳|宜昌|荆州|荆门|孝感|咸宁|十堰|随州|恩施|仙桃|潜江|天门|神农架/;

/**
 * 选用口径. What the form itself shows decides, strongest first: the printed rate formula, the layout, the place together
 * with its points, cost as a level-1 kind. A place alone decides nothing: in Hubei and Sichuan the national form with
 * its 10 points is in use as well (鄂州, 中江). What a person chose goes before everything: now, or when it was stored with
 * the workbook.
 */
export function chooseProfile(
  traits: ProfileTraits,
  override: Profile | null = null,
  recorded: Profile | null = null,
): ProfileChoice {
  if (override !== null) return choice(override, "profile.reason.override");
  if (recorded !== null) return choice(recorded, "profile.reason.recorded");
  if (traits.rateFormula === "(B-C)/A") return choice(builtinProfiles.changsha, "profile.reason.rate-formula");
  const layoutProfile = byLayout[traits.layout];
  if (layoutProfile !== undefined) return choice(builtinProfiles[layoutProfile], "profile.reason.layout");
  if (traits.place !== null && hubeiPlaces.test(traits.place) && traits.executionPoints === 20) {
    return choice(builtinProfiles.hubei, "profile.reason.place", { place: traits.place });
  }
  if (traits.costIsLevel1) return choice(builtinProfiles["mof-2021-cost"], "profile.reason.cost-level1");
  const profile = builtinProfiles["mof-2020"];
  const { from } = profile.years;
  if (traits.year !== null && from !== null && traits.year < from) {
    return choice(profile, "profile.reason.year", { year: traits.year, from });
  }
  return choice(profile, "profile.reason.default");
}

function choice(
  profile: Profile,
  id: Parameters<typeof message>[0],
  values: Readonly<Record<string, string | number>> = {},
): ProfileChoice {
  return { profile, reason: message(id, { ...values, profile: profileName(profile) }) };
}
