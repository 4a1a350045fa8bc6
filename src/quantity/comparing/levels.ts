import { normalise } from "../normalise";

/** 级别 and 奖次, highest first: a prize of one level is none of another. */
const ladders: readonly (readonly RegExp[])[] = [
  [
    /国家级|全国性|部级/u,
    /省级|省部级|自治区级/u,
    /市级|地市级|州级/u,
    /县级|区级|县区级/u,
    /镇级|乡级|乡镇级|街道级/u,
    /村级/u,
  ],
  [/特等奖/u, /一等奖/u, /二等奖/u, /三等奖/u, /优秀奖|优胜奖|鼓励奖/u],
  [/金奖|金牌/u, /银奖|银牌/u, /铜奖|铜牌/u],
];

const orHigher = /(?:级|奖)(?:及|或)?以上/u;

/** 一等奖1项 answered by 二等奖1项: what was wanted is named by its level, and the actual names others only. */
export function levelsDiffer(target: string, actual: string): boolean {
  if (!/[级奖牌]/u.test(target)) return false;
  const [wanted, got] = [normalise(target), normalise(actual)];
  return ladders.some((steps) => {
    const asked = steps.findIndex((step) => step.test(wanted));
    if (asked < 0 || steps.slice(asked + 1).some((step) => step.test(wanted))) return false;
    const reached = steps.findIndex((step) => step.test(got));
    return reached >= 0 && !steps[asked]?.test(got) && !(orHigher.test(wanted) && reached < asked);
  });
}
