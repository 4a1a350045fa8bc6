/** The worksheet functions the emulator knows. A value list is a range's cells in reading order. */
import type { CellValue } from "../../../../src/sheet";
import { isErrorText } from "../cell";

/** An argument: one value, or a range's values. */
export type Operand = CellValue | readonly CellValue[];

/** Raised where Excel's result is an error value. */
export class ErrorValue extends Error {
  readonly text: string;
  constructor(text: string) {
    super(text);
    this.text = text;
  }
}

export function scalar(operand: Operand | undefined): CellValue {
  const value = operand === undefined ? null : isList(operand) ? (operand[0] ?? null) : operand;
  if (isErrorText(value)) throw new ErrorValue(value);
  return value;
}

function isList(operand: Operand): operand is readonly CellValue[] {
  return Array.isArray(operand);
}

export function toNumber(operand: Operand | undefined): number {
  const value = scalar(operand);
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  const trimmed = value.trim();
  const number = trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  if (trimmed === "" || Number.isNaN(number)) throw new ErrorValue("#VALUE!");
  return number;
}

export function toText(operand: Operand | undefined): string {
  const value = scalar(operand);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function toLogical(operand: Operand | undefined): boolean {
  const value = scalar(operand);
  if (typeof value === "string") {
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    throw new ErrorValue("#VALUE!");
  }
  return value !== null && value !== 0 && value !== false;
}

/** Range cells count only when they are numbers; arguments written out are converted (as SUM does). */
function numbers(operands: readonly Operand[]): number[] {
  return operands.flatMap((operand) => {
    if (!isList(operand)) return operand === null ? [0] : [toNumber(operand)];
    for (const value of operand) if (isErrorText(value)) throw new ErrorValue(value);
    return operand.filter((value) => typeof value === "number");
  });
}

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

/** Rounds on the decimal digits that Excel shows (15), half away from zero: 1.005 → 1.01. */
function round(value: number, digits: number, how: (x: number) => number): number {
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${digits}`);
  return Math.sign(value) * Number(`${how(shifted)}e${-digits}`);
}

/** Of no numbers at all: 0, as Excel's MIN and MAX. */
function extreme(list: readonly number[], pick: (a: number, b: number) => number): number {
  return list.length === 0 ? 0 : list.reduce((a, b) => pick(a, b));
}

function average(list: readonly number[]): number {
  if (list.length === 0) throw new ErrorValue("#DIV/0!");
  return sum(list) / list.length;
}

type WorksheetFunction = (args: readonly Operand[]) => CellValue;

export const FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  SUM: (args) => sum(numbers(args)),
  AVERAGE: (args) => average(numbers(args)),
  MIN: (args) => extreme(numbers(args), Math.min),
  MAX: (args) => extreme(numbers(args), Math.max),
  COUNT: (args) => args.flat().filter((value) => typeof value === "number").length,
  COUNTA: (args) => args.flat().filter((value) => value !== null).length,
  PRODUCT: (args) => numbers(args).reduce((product, value) => product * value, 1),
  ROUND: ([value, digits]) => round(toNumber(value), toNumber(digits), Math.round),
  ROUNDUP: ([value, digits]) => round(toNumber(value), toNumber(digits), Math.ceil),
  ROUNDDOWN: ([value, digits]) => round(toNumber(value), toNumber(digits), Math.floor),
  INT: ([value]) => Math.floor(toNumber(value)),
  ABS: ([value]) => Math.abs(toNumber(value)),
  AND: (args) => args.flat().every((value) => toLogical(value)),
  OR: (args) => args.flat().some((value) => toLogical(value)),
  NOT: ([value]) => !toLogical(value),
  ISNUMBER: ([value]) => typeof (value === undefined || isList(value) ? value?.[0] : value) === "number",
  ISBLANK: ([value]) => (value === undefined || isList(value) ? (value?.[0] ?? null) : value) === null,
  LEN: ([value]) => toText(value).length,
  VALUE: ([value]) => toNumber(value),
  N: ([value]) => (typeof scalar(value) === "string" ? 0 : toNumber(value)),
};
