import { FormulaError, NotComputable, toNumber, type Value } from "./value";

/** An operand: one value, or the values of an area. */
export type Operand = { readonly values: readonly Value[]; readonly isArea: boolean };

/** The numbers among the operands: in areas texts, truth values and empty cells are passed over; written out they count. */
function numbers(operands: readonly Operand[]): readonly number[] | FormulaError {
  const found: number[] = [];
  for (const { values, isArea } of operands) {
    for (const value of values) {
      if (value instanceof FormulaError) return value;
      if (isArea && typeof value !== "number") continue;
      const number = toNumber(value);
      if (number instanceof FormulaError) return number;
      found.push(number);
    }
  }
  return found;
}

function overNumbers(operands: readonly Operand[], compute: (list: readonly number[]) => Value): Value {
  const list = numbers(operands);
  return list instanceof FormulaError ? list : compute(list);
}

const sum = (list: readonly number[]): number => list.reduce((total, number) => total + number, 0);

/** Rounds half away from zero on the decimal digits, as ROUND does: 1.005 → 1.01. */
function round(value: number, digits: number): number {
  if (!Number.isInteger(digits) || Math.abs(digits) > 14) throw new NotComputable();
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const rounded = Number(`${scaled}e${-digits}`);
  if (!Number.isFinite(rounded)) throw new NotComputable();
  return Math.sign(value) * rounded;
}

/** Functions whose operands are all computed first. Those that choose (IF, IFERROR, AND, OR) are in `evaluate`. */
export const functions: Readonly<Record<string, (operands: readonly Operand[]) => Value>> = {
  SUM: (operands) => overNumbers(operands, sum),
  PRODUCT: (operands) =>
    overNumbers(operands, (list) => (list.length === 0 ? 0 : list.reduce((product, number) => product * number, 1))),
  AVERAGE: (operands) =>
    overNumbers(operands, (list) => (list.length === 0 ? new FormulaError("#DIV/0!") : sum(list) / list.length)),
  MAX: (operands) => overNumbers(operands, (list) => (list.length === 0 ? 0 : list.reduce((a, b) => Math.max(a, b)))),
  MIN: (operands) => overNumbers(operands, (list) => (list.length === 0 ? 0 : list.reduce((a, b) => Math.min(a, b)))),
  COUNT: (operands) => operands.flatMap(({ values }) => values).filter((value) => typeof value === "number").length,
  ABS: (operands) => overNumbers(scalars(operands, 1), ([value = 0]) => Math.abs(value)),
  INT: (operands) => overNumbers(scalars(operands, 1), ([value = 0]) => Math.floor(value)),
  ROUND: (operands) => overNumbers(scalars(operands, 2), ([value = 0, digits = 0]) => round(value, digits)),
};

/** Exactly so many single values; a one-cell area counts as its value. */
function scalars(operands: readonly Operand[], count: number): readonly Operand[] {
  if (operands.length !== count) throw new NotComputable();
  return operands.map(({ values }) => {
    if (values.length !== 1) throw new NotComputable();
    return { values: values.map((value) => value ?? 0), isArea: false };
  });
}
