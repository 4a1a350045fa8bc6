import { tokenize, type Token } from "./lexer";

export type Node =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "operation"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "sign"; readonly operator: string; readonly operand: Node }
  | { readonly kind: "missing" };

/** Binary operators by rising strength (Excel: comparison, &, + -, * /, ^). */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Node | null {
    const node = this.#binary(0);
    return this.#at === this.#tokens.length ? node : null;
  }

  #peek(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === "operator" && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#peek(text)) return false;
    this.#at += 1;
    return true;
  }

  #binary(level: number): Node | null {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#prefix();
    let left = this.#binary(level + 1);
    for (let operator = operators.find((text) => this.#peek(text)); operator !== undefined;) {
      this.#at += 1;
      const right = this.#binary(level + 1);
      if (left === null || right === null) return null;
      left = { kind: "operation", operator, left, right };
      operator = operators.find((text) => this.#peek(text));
    }
    return left;
  }

  #prefix(): Node | null {
    for (const operator of ["-", "+"]) {
      if (!this.#take(operator)) continue;
      const operand = this.#prefix();
      return operand === null ? null : { kind: "sign", operator, operand };
    }
    let node = this.#primary();
    while (node !== null && this.#take("%")) node = { kind: "sign", operator: "%", operand: node };
    return node;
  }

  #primary(): Node | null {
    const token = this.#tokens[this.#at];
    if (token === undefined) return null;
    if (this.#take("(")) {
      const inner = this.#binary(0);
      return this.#take(")") ? inner : null;
    }
    this.#at += 1;
    if (token.kind === "number" || token.kind === "text") return { kind: "constant", value: token.value };
    if (token.kind === "error") return { kind: "constant", value: token.text.toUpperCase() };
    if (token.kind === "reference") return { kind: "reference", text: token.text };
    if (token.kind !== "word") return null;
    if (/^(true|false)$/i.test(token.text)) return { kind: "constant", value: token.text.toLowerCase() === "true" };
    return this.#take("(") ? this.#call(token.text) : null;
  }

  #call(name: string): Node | null {
    const args: Node[] = [];
    if (this.#take(")")) return { kind: "call", name: name.toUpperCase(), args };
    do {
      const arg: Node | null = this.#peek(",") || this.#peek(")") ? { kind: "missing" } : this.#binary(0);
      if (arg === null) return null;
      args.push(arg);
    } while (this.#take(","));
    return this.#take(")") ? { kind: "call", name: name.toUpperCase(), args } : null;
  }
}

/** Null: beyond what the emulator understands. */
export function parseFormula(formula: string): Node | null {
  const tokens = tokenize(formula.slice(1));
  return tokens === null ? null : new Parser(tokens).whole();
}

/** The references in a formula, as written. */
export function referencesOf(formula: string): readonly string[] {
  return (tokenize(formula.slice(1)) ?? []).filter((token) => token.kind === "reference").map((token) => token.text);
}
