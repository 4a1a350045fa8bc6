import { withoutEnding } from "../../../../sheet";

/** A number as format General shows it in a cell that is wide enough: at most 11 characters, or scientific (as Excel does). */
export function formatGeneral(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const whole = Math.floor(size) === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  const text = trimZeros(size.toFixed(Math.max(0, 10 - whole)));
  // What General cannot show within its width it shows in scientific notation.
  if (size < 1e-4 && trimZeros(size.toFixed(9)).replace(/[0.]/g, "").length < significantDigits(size))
    return scientific(value);
  return (value < 0 ? "-" : "") + text;
}

function significantDigits(size: number): number {
  return Math.min(10, (/^[\d.]+/.exec(size.toExponential())?.[0] ?? "").replace(".", "").length);
}

function trimZeros(text: string): string {
  return text.includes(".") ? withoutEnding(withoutEnding(text, "0"), ".") : text;
}

/** Mantissa with up to five decimals, exponent of at least two digits: 1.23457E+15. */
function scientific(value: number): string {
  const [mantissa = "", exponent = "+0"] = value.toExponential(5).split("e");
  return `${trimZeros(mantissa)}E${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
