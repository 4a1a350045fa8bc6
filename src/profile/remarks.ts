import { message, type Message } from "../i18n";
import { valueFields, type ValueField } from "./fields";
import type { Profile, Years } from "./model";

const holds = ({ from, until }: Years, year: number): boolean =>
  (from === null || year >= from) && (until === null || year <= until);

/**
 * What a reader should know of a profile that is used for a form of this year: values that hold for other years, and values
 * that rest on general knowledge alone. Empty: nothing.
 */
export function profileRemarks(profile: Profile, year: number | null): readonly Message[] {
  return [...outOfYears(profile, year), ...unconfirmed(profile)];
}

function outOfYears(profile: Profile, year: number | null): readonly Message[] {
  if (year === null) return [];
  return valueFields.flatMap((field) => {
    const { years } = profile[field];
    // Where the profile as a whole does not hold, the reason for choosing it has said so.
    if (years === undefined || holds(years, year) || !holds(profile.years, year)) return [];
    const { from, until } = years;
    const name = message(`profile.field.${field}`);
    return [
      from !== null && year < from
        ? message("profile.remark.from", { field: name, from, year })
        : message("profile.remark.until", { field: name, until: until ?? year, year }),
    ];
  });
}

function unconfirmed(profile: Profile): readonly Message[] {
  const fields = valueFields.filter((field) => profile[field].citation.basis === "general-knowledge");
  const [first, ...rest] = fields.map((field: ValueField) => message(`profile.field.${field}`));
  if (first === undefined) return [];
  const names = rest.reduce((one, other) => message("profile.remark.and", { one, other }), first);
  return [message("profile.remark.general-knowledge", { fields: names })];
}
