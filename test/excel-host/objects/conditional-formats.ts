import type { Area } from "../../../src/sheet";
import type { BookModel } from "../model/book";
import type { ModelRule, SheetModel } from "../model/sheet";
import { accessDenied, invalidArgument, notFound } from "../richapi/errors";
import { WireCollection, WireObject, type Args } from "../richapi/object";

const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

class RuleFill extends WireObject {
  override readonly className = "ConditionalRangeFill";
  readonly #rule: ModelRule;
  constructor(rule: ModelRule) {
    super();
    this.#rule = rule;
  }
  override set(name: string, value: unknown): void {
    if (name !== "Color" || typeof value !== "string") super.set(name, value);
    else this.#rule.fill = value.toUpperCase();
  }
}

class RuleFormat extends WireObject {
  override readonly className = "ConditionalRangeFormat";
  readonly #rule: ModelRule;
  constructor(rule: ModelRule) {
    super();
    this.#rule = rule;
  }
  override get(name: string): unknown {
    return name === "Fill" ? new RuleFill(this.#rule) : super.get(name);
  }
}

class RuleFormula extends WireObject {
  override readonly className = "ConditionalFormatRule";
  readonly #rule: ModelRule;
  constructor(rule: ModelRule) {
    super();
    this.#rule = rule;
  }
  override get(name: string): unknown {
    return name === "Formula" ? this.#rule.formula : super.get(name);
  }
  override set(name: string, value: unknown): void {
    if (name !== "Formula" || typeof value !== "string") super.set(name, value);
    else this.#rule.formula = value;
  }
}

class Custom extends WireObject {
  override readonly className = "CustomConditionalFormat";
  readonly #rule: ModelRule;
  constructor(rule: ModelRule) {
    super();
    this.#rule = rule;
  }
  override get(name: string): unknown {
    if (name === "Rule") return new RuleFormula(this.#rule);
    return name === "Format" ? new RuleFormat(this.#rule) : super.get(name);
  }
}

class ConditionalFormat extends WireObject {
  override readonly className = "ConditionalFormat";
  readonly rule: ModelRule;
  readonly #sheet: SheetModel;
  constructor(sheet: SheetModel, rule: ModelRule) {
    super();
    this.#sheet = sheet;
    this.rule = rule;
  }
  override get id(): string {
    return this.rule.id;
  }
  override get(name: string): unknown {
    switch (name) {
      case "Id":
        return this.rule.id;
      case "Type":
        return this.rule.type;
      case "Custom":
        if (this.rule.type !== "Custom") throw invalidArgument("the conditional format is of another type");
        return new Custom(this.rule);
      default:
        return super.get(name);
    }
  }
  override call(name: string, args: Args): unknown {
    if (name !== "Delete") return super.call(name, args);
    if (this.#sheet.isProtected) throw accessDenied();
    this.#sheet.rules = this.#sheet.rules.filter((rule) => rule !== this.rule);
    return null;
  }
}

/** The rules that touch a range; a new one comes first of all. */
export class ConditionalFormatCollection extends WireCollection {
  override readonly className = "ConditionalFormatCollection";
  readonly #book: BookModel;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];
  constructor(book: BookModel, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#areas = areas;
  }
  override items(): readonly ConditionalFormat[] {
    return this.#sheet.rules
      .filter((rule) => rule.areas.some((area) => this.#areas.some((one) => meet(one, area))))
      .map((rule) => new ConditionalFormat(this.#sheet, rule));
  }
  override call(name: string, args: Args): unknown {
    if (name === "GetCount") return this.items().length;
    if (name === "GetItem") {
      const found = this.items().find(({ id }) => id === args.text(0));
      if (found === undefined) throw notFound();
      return found;
    }
    if (name !== "Add" || args.text(0) !== "Custom") return super.call(name, args);
    if (this.#sheet.isProtected) throw accessDenied();
    const rule = { id: `{rule-${this.#book.nextId()}}`, type: "Custom", areas: this.#areas, formula: "", fill: null };
    this.#sheet.rules = [rule, ...this.#sheet.rules];
    return new ConditionalFormat(this.#sheet, rule);
  }
}
