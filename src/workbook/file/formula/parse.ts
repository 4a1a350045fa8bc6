import { parseAddress, type Area } from "../../../sheet";
import { tokens, type Token } from "./tokens";

/** A formula as a tree. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly code: string }
  /** `sheet` null: the formula's own. */
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly operands: readonly Expression[] };

/** Binding strength of binary operators; minus in front binds tighter than "^" in spreadsheets: -2^2 is 4. */
const STRENGTH: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

/** The area a reference names; whole rows and columns (5:7, B:C) as far as the sheet goes. */
export function areaOf(reference: string): Area | null {
  const plain = reference.replaceAll("$", "");
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  if (columns !== null) return parseAddress(`${columns[1] ?? ""}1:${columns[2] ?? ""}${LAST_ROW}`);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) return parseAddress(`A${rows[1] ?? ""}:${LAST_COLUMN}${rows[2] ?? ""}`);
  return parseAddress(plain);
}

/** The sheet that a reference's prefix names: "'B 表'!" → "B 表"; null without one. */
export function sheetOf(prefix: string): string | null {
  if (prefix === "") return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

class Parser {
  private at = 0;
  constructor(private readonly list: readonly Token[]) {}

  formula(): Expression | null {
    const expression = this.binary(0);
    return this.at === this.list.length ? expression : null;
  }

  private peek(): string {
    return this.list[this.at]?.text ?? "";
  }

  private accept(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at++;
    return true;
  }

  private binary(least: number): Expression | null {
    let left = this.unary();
    for (;;) {
      const operator = this.peek();
      const strength = STRENGTH[operator] ?? 0;
      if (left === null || strength <= least) return left;
      this.at++;
      const right = this.binary(strength);
      left = right === null ? null : { kind: "binary", operator, left, right };
    }
  }

  private unary(): Expression | null {
    const operator = this.peek();
    if (operator === "-" || operator === "+") {
      this.at++;
      const operand = this.unary();
      return operand === null ? null : { kind: "unary", operator, operand };
    }
    let operand = this.primary();
    while (operand !== null && this.accept("%")) operand = { kind: "unary", operator: "%", operand };
    return operand;
  }

  private primary(): Expression | null {
    const token = this.list[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", code: token.text };
      case "reference": {
        const area = areaOf(token.text.slice(token.sheet.length));
        return area === null ? null : { kind: "area", sheet: sheetOf(token.sheet), area };
      }
      case "function":
        return this.call(token.text);
      case "name":
        if (/^(?:true|false)$/i.test(token.text)) return { kind: "value", value: /^t/i.test(token.text) };
        return { kind: "name", name: token.text };
      default:
        return token?.text === "(" ? this.parenthesis() : null;
    }
  }

  private parenthesis(): Expression | null {
    const inner = this.binary(0);
    return this.accept(")") ? inner : null;
  }

  private call(name: string): Expression | null {
    this.at++;
    const operands: Expression[] = [];
    if (this.accept(")")) return { kind: "call", name: name.toUpperCase(), operands };
    do {
      const next = this.peek();
      const operand: Expression | null = next === "," || next === ")" ? { kind: "missing" } : this.binary(0);
      if (operand === null) return null;
      operands.push(operand);
    } while (this.accept(","));
    return this.accept(")") ? { kind: "call", name: name.toUpperCase(), operands } : null;
  }
}

/** The tree of a formula; null for what this parser does not know (array constants, unions, intersections, table references …). */
export function parseFormula(formula: string): Expression | null {
  const list = tokens(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  return new Parser(list).formula();
}
