import { WireCollection, WireObject } from "../richapi/object";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { Range } from "./range";

class RangeCollection extends WireCollection {
  override readonly className = "RangeCollection";
  readonly #ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }
  override items(): readonly Range[] {
    return this.#ranges;
  }
}

export class RangeAreas extends WireObject {
  override readonly className = "RangeAreas";
  readonly #ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }
  override get(name: string): unknown {
    switch (name) {
      case "Areas":
        return new RangeCollection(this.#ranges);
      case "AreaCount":
        return this.#ranges.length;
      case "ConditionalFormats": {
        const [first] = this.#ranges;
        if (first === undefined) return super.get(name);
        return new ConditionalFormatCollection(
          first.book,
          first.sheet,
          this.#ranges.map(({ area }) => area),
        );
      }
      case "Address":
        return this.#ranges.map((range) => range.get("Address")).join(",");
      default:
        return super.get(name);
    }
  }
}
