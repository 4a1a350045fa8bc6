import type { ValueField } from "./fields";
import type { Citation, Profile } from "./model";

/** What a user may change, without the citations: those say that the unit set the value itself. */
export type ProfileChanges = {
  readonly [Key in ValueField]?: Profile[Key]["value"];
} & {
  readonly rules?: Profile["rules"];
  /** Values that come with a source of their own, also where a unit chooses them, see `builtin/variants.ts`. */
  readonly sourced?: { readonly [Key in ValueField]?: Profile[Key] };
};

const bySelf: Citation = { document: "本单位自行设定", article: "", basis: "user" };

/** A profile with some values changed. It becomes `custom`; what was not changed keeps its citation. Check it with `parseProfile` before use. */
export function customise(base: Profile, changes: ProfileChanges): Profile {
  const { rules, sourced, ...values } = changes;
  const changed = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, citation: bySelf }]));
  const name =
    base.id === "custom" ? base.name : { "zh-CN": `${base.name["zh-CN"]}（自定）`, en: `${base.name.en} (own)` };
  return { ...base, ...changed, ...sourced, rules: rules ?? base.rules, id: "custom", name };
}
