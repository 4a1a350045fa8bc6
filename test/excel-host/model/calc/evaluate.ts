import type { CellValue } from "../../../../src/sheet";
import { isErrorText } from "../cell";
import { ErrorValue, FUNCTIONS, scalar, toLogical, toNumber, toText, type Operand } from "./functions";
import type { Node } from "./parser";

/** A formula with something the emulator does not know; it must not invent a result. */
export class NotCalculable extends Error {}

/** Gives a reference's cells in reading order; a single cell's value alone. */
export type Lookup = (reference: string) => Operand;

function compare(left: CellValue, right: CellValue): number {
  const blank = (value: CellValue, other: CellValue): CellValue =>
    value ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const a = blank(left, right);
  const b = blank(right, left);
  const rank = (value: CellValue) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase().localeCompare(b.toLowerCase());
  return Number(a) - Number(b);
}

function operate(operator: string, left: Operand, right: Operand): CellValue {
  switch (operator) {
    case "&":
      return toText(left) + toText(right);
    case "+":
      return toNumber(left) + toNumber(right);
    case "-":
      return toNumber(left) - toNumber(right);
    case "*":
      return toNumber(left) * toNumber(right);
    case "/": {
      const divisor = toNumber(right);
      if (divisor === 0) throw new ErrorValue("#DIV/0!");
      return toNumber(left) / divisor;
    }
    case "^":
      return toNumber(left) ** toNumber(right);
    default: {
      const order = compare(scalar(left), scalar(right));
      const answers: Readonly<Record<string, boolean>> = {
        "=": order === 0,
        "<>": order !== 0,
        "<": order < 0,
        ">": order > 0,
        "<=": order <= 0,
        ">=": order >= 0,
      };
      return answers[operator] ?? null;
    }
  }
}

function operand(node: Node, lookup: Lookup): Operand {
  switch (node.kind) {
    case "missing":
      return null;
    case "constant":
      if (isErrorText(node.value)) throw new ErrorValue(node.value);
      return node.value;
    case "reference":
      return lookup(node.text);
    case "sign": {
      const value = toNumber(operand(node.operand, lookup));
      return node.operator === "-" ? -value : node.operator === "%" ? value / 100 : value;
    }
    case "operation":
      return operate(node.operator, operand(node.left, lookup), operand(node.right, lookup));
    case "call":
      return call(node.name, node.args, lookup);
  }
}

function call(name: string, args: readonly Node[], lookup: Lookup): Operand {
  const [first = { kind: "missing" }, second = { kind: "missing" }, third] = args;
  if (name === "IF") {
    if (toLogical(operand(first, lookup))) return operand(second, lookup);
    return third === undefined ? false : operand(third, lookup);
  }
  if (name === "IFERROR") {
    try {
      return scalar(operand(first, lookup));
    } catch (error) {
      if (error instanceof ErrorValue) return operand(second, lookup);
      throw error;
    }
  }
  const known = FUNCTIONS[name];
  if (known === undefined) throw new NotCalculable(`the worksheet function ${name}`);
  return known(args.map((arg) => operand(arg, lookup)));
}

/** The formula's result; an empty result shows as 0, as in Excel. */
export function evaluate(node: Node, lookup: Lookup): CellValue {
  try {
    const value = scalar(operand(node, lookup)) ?? 0;
    return typeof value === "number" && !Number.isFinite(value) ? "#NUM!" : value;
  } catch (error) {
    if (error instanceof ErrorValue) return error.text;
    throw error;
  }
}
