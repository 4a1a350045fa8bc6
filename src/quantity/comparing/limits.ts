import { normalise } from "../normalise";

/** ≤市场价, 不低于省定标准: a bound that is no number. */
const wantedBound = /^(?:(≤|<=|不(?:超过|高于|大于)|控制在|低于)|≥|>=|不(?:低|少|小)于|高于)([^\d%]{2,})$/u;
/** 低于市场价, 未超限价; 高于省定标准, 不低于…. */
const reachedBound =
  /^(?:均|都|已)?(?:(≤|<=|[不未](?:超过|超出|超|高于|大于)|控制在|低于|小于|少于)|(≥|>=|[不未](?:低|少|小)于|高于|超过|大于))([^\d%]{2,})$/u;

const bare = (bound: string): string => bound.replace(/(?:以内|之内|以下|以上|内)?[。.]?$/u, "");

/** ≤市场价 answered by 低于市场价: the same bound, kept or passed; null: the two do not speak of one bound. */
export function keepsBound(target: string, actual: string): boolean | null {
  const wanted = wantedBound.exec(normalise(target));
  const got = reachedBound.exec(normalise(actual));
  if (wanted === null || got === null) return null;
  const [limit, said] = [bare(wanted[2] ?? ""), bare(got[3] ?? "")];
  if (said.length < 2 || !limit.endsWith(said)) return null;
  return (wanted[1] === undefined) === (got[1] === undefined);
}
