import { WireCollection, WireObject } from "../richapi/object";
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
      case "Address":
        return this.#ranges.map((range) => range.get("Address")).join(",");
      default:
        return super.get(name);
    }
  }
}
