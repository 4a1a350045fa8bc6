import type { CellEdit } from "../writeback";

/** Which cells `--tick` or `--untick` names: all, or "K5" on every sheet, or "自评表!K5" on one. */
export class Ticks {
  private readonly all: boolean;
  private readonly places: readonly {
    readonly word: string;
    readonly sheet: string | null;
    readonly address: string;
  }[];

  constructor(words: readonly string[]) {
    this.all = words.some((word) => word.toLowerCase() === "all");
    this.places = words
      .filter((word) => word.toLowerCase() !== "all")
      .map((word) => {
        const [, sheet = null, cell = word] = /^(.*)[!！]([^!！\n]*)$/.exec(word) ?? [];
        const quoted = sheet === null ? null : /^'(.*)'$/.exec(sheet)?.[1]?.replaceAll("''", "'");
        return { word, sheet: quoted ?? sheet, address: cell.replaceAll("$", "").toUpperCase() };
      });
  }

  /** The addresses named for one sheet, or true for all of them. */
  on(sheet: string): true | ReadonlySet<string> {
    if (this.all) return true;
    const here = this.places.filter((place) => place.sheet === null || place.sheet === sheet);
    return new Set(here.map(({ address }) => address));
  }

  names({ sheet, address }: CellEdit): boolean {
    const cells = this.on(sheet);
    return cells === true || cells.has(address);
  }

  /** The words that name none of these edits. */
  without(edits: readonly CellEdit[]): readonly string[] {
    return this.places
      .filter(
        ({ sheet, address }) => !edits.some((e) => e.address === address && (sheet === null || e.sheet === sheet)),
      )
      .map(({ word }) => word);
  }
}
