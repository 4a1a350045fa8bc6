import type { Area, CellValue } from "../../../sheet";
import { functions, type Operand } from "./functions";
import { applyBinary, applyUnary } from "./operators";
import type { Expression } from "./parse";
import { FormulaError, fromCell, NotComputable, toCell, toTruth, type Value } from "./value";

/** Where a formula finds its cells. Throws `NotComputable` for what it cannot tell. */
export interface Surroundings {
  /** The values of an area, row by row, empty cells included or, for large areas, left out. */
  area(sheet: string | null, area: Area): readonly CellValue[];
  name(name: string): Expression;
}

class Evaluator {
  constructor(private readonly around: Surroundings) {}

  value(expression: Expression): Value {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "error":
        return new FormulaError(expression.code);
      case "missing":
        return null;
      case "unary":
        return applyUnary(expression.operator, this.value(expression.operand));
      case "binary":
        return applyBinary(expression.operator, this.value(expression.left), this.value(expression.right));
      case "call":
        return this.call(expression.name, expression.operands);
      case "name":
        return this.value(this.around.name(expression.name));
      case "area": {
        const { top, left, bottom, right } = expression.area;
        // A whole area where one value is wanted: which cell is meant depends on the version of Excel.
        if (top !== bottom || left !== right) throw new NotComputable();
        return fromCell(this.around.area(expression.sheet, expression.area)[0] ?? null);
      }
    }
  }

  private operand(expression: Expression): Operand {
    if (expression.kind === "name") return this.operand(this.around.name(expression.name));
    if (expression.kind !== "area") return { values: [this.value(expression)], isArea: false };
    return { values: this.around.area(expression.sheet, expression.area).map(fromCell), isArea: true };
  }

  private call(name: string, operands: readonly Expression[]): Value {
    const [first, second, third] = operands;
    switch (name) {
      case "IF": {
        if (first === undefined || second === undefined) throw new NotComputable();
        const truth = toTruth(this.value(first));
        if (truth instanceof FormulaError) return truth;
        if (truth) return this.value(second) ?? 0;
        return third === undefined ? false : (this.value(third) ?? 0);
      }
      case "IFERROR": {
        if (first === undefined || second === undefined) throw new NotComputable();
        const value = this.value(first);
        return (value instanceof FormulaError ? this.value(second) : value) ?? 0;
      }
      case "NOT": {
        if (first === undefined) throw new NotComputable();
        const truth = toTruth(this.value(first));
        return truth instanceof FormulaError ? truth : !truth;
      }
      case "AND":
      case "OR":
        return this.junction(name, operands);
      default: {
        const compute = functions[name];
        if (compute === undefined) throw new NotComputable();
        return compute(operands.map((operand) => this.operand(operand)));
      }
    }
  }

  private junction(name: string, operands: readonly Expression[]): Value {
    const truths = operands.flatMap((operand) => {
      const { values, isArea } = this.operand(operand);
      return values.filter((value) => !isArea || (value !== null && typeof value !== "string")).map(toTruth);
    });
    const error = truths.find((truth) => truth instanceof FormulaError);
    if (error !== undefined) return error;
    if (truths.length === 0) throw new NotComputable();
    return name === "AND" ? !truths.includes(false) : truths.includes(true);
  }
}

/**
 * The result of a formula built from + − * / ^ & % comparisons and SUM, AVERAGE, MAX, MIN, PRODUCT, COUNT, ROUND,
 * ABS, INT, IF, IFERROR, AND, OR, NOT: what forms are made of. Throws `NotComputable` for anything else, and for anything in
 * which spreadsheets may differ.
 */
export function evaluate(expression: Expression, around: Surroundings): CellValue {
  return toCell(new Evaluator(around).value(expression));
}
