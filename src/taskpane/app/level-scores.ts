import type { Evaluation } from "../../scoring";

/** One bar of the chart of scores against weights (得分与分值). Points. */
export interface LevelScore {
  /** 一级指标 as the form names it; null: the budget's execution (预算执行率). */
  readonly name: string | null;
  readonly weight: number;
  /** null where a row's points cannot be known. */
  readonly due: number | null;
  /** Points as filled in; null where no row of the level has any. */
  readonly stated: number | null;
}

/** Points by first level in the order of the form, the budget's execution first; empty for forms without weights. */
export function levelScores({ funds, indicators }: Evaluation): readonly LevelScore[] {
  const levels = new Map<string, Tally>();
  for (const { indicator, score } of indicators) {
    const weight = indicator.weight?.value ?? null;
    if (weight === null || weight === 0) continue;
    const name = indicator.level1?.name ?? "";
    const tally = levels.get(name) ?? new Tally();
    levels.set(name, tally);
    tally.add(weight, score.value, indicator.score?.value ?? null);
  }
  const execution = funds.flatMap(({ weight, score, row }): LevelScore[] =>
    weight === null || weight === 0 ? [] : [{ name: null, weight, due: score.value, stated: row.score?.value ?? null }],
  );
  return [...execution, ...[...levels].map(([name, tally]) => tally.asLevel(name))];
}

class Tally {
  #weight = 0;
  #due: number | null = 0;
  #stated: number | null = null;

  add(weight: number, due: number | null, stated: number | null): void {
    this.#weight += weight;
    this.#due = this.#due === null || due === null ? null : this.#due + due;
    if (stated !== null) this.#stated = (this.#stated ?? 0) + stated;
  }

  asLevel(name: string): LevelScore {
    return { name, weight: this.#weight, due: this.#due, stated: this.#stated };
  }
}
