import { fundScoreBySteps, totalCapsByRate } from "./builtin/variants";
import type { ValueField } from "./fields";
import type { Citation, Profile } from "./model";

/** What a user may change, without the citations: those say that the unit set the value itself. */
export type ProfileChanges = {
  readonly [Key in ValueField]?: Profile[Key]["value"];
} & { readonly rules?: Profile["rules"] };

const bySelf: Citation = { document: "本单位自行设定", article: "", basis: "user" };

/** Values that come with a source of their own, also where a unit chooses them. */
const variants = [fundScoreBySteps, totalCapsByRate];

/** A profile with some values changed. It becomes `custom`; what was not changed keeps its citation. Check it with `parseProfile` before use. */
export function customise(base: Profile, changes: ProfileChanges): Profile {
  const { rules, ...values } = changes;
  const changed = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      variants.find((variant) => variant.value === value) ?? { value, citation: bySelf },
    ]),
  );
  const name =
    base.id === "custom" ? base.name : { "zh-CN": `${base.name["zh-CN"]}（自定）`, en: `${base.name.en} (own)` };
  return { ...base, ...changed, rules: rules ?? base.rules, id: "custom", name };
}
