import { FormulaError, NotComputable, toNumber, type Value } from "./value";

function arithmetic(operator: string, left: number, right: number): Value {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return right === 0 ? new FormulaError("#DIV/0!") : left / right;
    default: {
      const power = left ** right;
      return Number.isFinite(power) ? power : new FormulaError("#NUM!");
    }
  }
}

/** An empty cell compares as 0, "" or FALSE, whichever the other side is. */
function emptyLike(other: Value): Value {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Order of two values of one kind; text regardless of case. */
function order(left: Value, right: Value): number {
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    // Which of two texts comes first depends on the language; whether they are the same does not.
    if (a !== b) throw new NotComputable();
    return 0;
  }
  return Number(left) - Number(right);
}

function rank(value: Value): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compare(operator: string, first: Value, second: Value): boolean {
  const left = first ?? emptyLike(second);
  const right = second ?? emptyLike(first);
  // Numbers come before texts, texts before truth values.
  const kinds = rank(left) - rank(right);
  if (operator === "=" || operator === "<>") {
    const texts = typeof left === "string" && typeof right === "string";
    const same = kinds === 0 && (texts ? left.toLowerCase() === right.toLowerCase() : left === right);
    return same === (operator === "=");
  }
  const difference = kinds === 0 ? order(left, right) : kinds;
  switch (operator) {
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    default:
      return difference >= 0;
  }
}

export function applyUnary(operator: string, operand: Value): Value {
  if (operator === "+") return operand;
  const number = toNumber(operand);
  if (number instanceof FormulaError) return number;
  return operator === "-" ? -number : number / 100;
}

export function applyBinary(operator: string, left: Value, right: Value): Value {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "&") {
    if (typeof left !== "string" || typeof right !== "string") throw new NotComputable();
    return left + right;
  }
  if (!/^[-+*/^]$/.test(operator)) return compare(operator, left, right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof FormulaError) return a;
  return b instanceof FormulaError ? b : arithmetic(operator, a, b);
}
