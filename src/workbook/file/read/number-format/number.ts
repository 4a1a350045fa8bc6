import { withoutEnding } from "../../../../sheet";
import { formatGeneral } from "./general";
import type { Token } from "./parse";

type Kind = Token["kind"];

const count = (tokens: readonly Token[], kind: Kind): number => tokens.filter((token) => token.kind === kind).length;

const lastPlace = (tokens: readonly Token[]): number => tokens.map(({ kind }) => kind).lastIndexOf("digit");

/** Rounds half away from zero on the number's decimal digits, as Excel does: 1.005 → "1.01". */
function fixed(size: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = size.toPrecision(15).split("e");
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  if (!Number.isSafeInteger(rounded)) return size.toFixed(decimals);
  const digits = String(rounded).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const blank: Readonly<Record<string, string>> = { "0": "0", "#": "", "?": " " };

/** Digits set into the places before the point, from the right; what is left over goes to the first place. */
function wholePart(tokens: readonly Token[], digits: string, thousands: boolean): string {
  const places = count(tokens, "digit");
  let left = digits === "0" ? "" : digits;
  let place = 0;
  let taken = 0;
  let text = "";
  for (const token of [...tokens].reverse()) {
    if (token.kind === "literal") text = token.text + text;
    if (token.kind === "percent") text = `%${text}`;
    if (token.kind !== "digit") continue;
    place++;
    const rest = place === places ? left : left.slice(-1);
    left = place === places ? "" : left.slice(0, -1);
    const shown = rest === "" ? (blank[token.place] ?? "") : rest;
    for (const digit of Array.from(shown).reverse()) {
      text = digit + (thousands && taken > 0 && taken % 3 === 0 && digit !== " " ? "," : "") + text;
      taken++;
    }
  }
  return text;
}

/** Digits set into the places after the point; zeros at the end show only where the place asks for them. */
function decimalPart(tokens: readonly Token[], digits: string): string {
  const shown = withoutEnding(digits, "0").length;
  let place = 0;
  let text = "";
  for (const token of tokens) {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "percent") text += "%";
    else if (token.kind === "digit") {
      text += place < shown ? digits.charAt(place) : (blank[token.place] ?? "");
      place++;
    }
  }
  return text;
}

/** Numerator and denominator with at most `limit` as denominator, nearest to a value below 1. */
function fraction(value: number, limit: number): readonly [number, number] {
  let best: readonly [number, number] = [0, 1];
  for (let denominator = 1; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(numerator / denominator - value) < Math.abs(best[0] / best[1] - value) - 1e-12)
      best = [numerator, denominator];
  }
  return best;
}

/** "# ?/?" and the like: whole part, then a fraction with as many digits as there are places below the stroke. */
function formatFraction(size: number, tokens: readonly Token[]): string {
  const stroke = tokens.findIndex(({ kind }) => kind === "slash");
  const places = count(tokens.slice(stroke), "digit");
  const [numerator, denominator] = fraction(size % 1, 10 ** places - 1);
  const whole = Math.floor(size) + (numerator === denominator ? 1 : 0);
  if (numerator === 0 || numerator === denominator) return String(whole) + " ".repeat(2 + 2 * places);
  const lead = whole === 0 ? "" : String(whole);
  return `${lead} ${String(numerator).padStart(places)}/${String(denominator).padEnd(places)}`;
}

function formatScientific(size: number, tokens: readonly Token[], at: number): string {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const decimals = point === -1 || point > at ? 0 : count(tokens.slice(point, at), "digit");
  const step = Math.max(1, count(tokens.slice(0, point === -1 ? at : Math.min(point, at)), "digit"));
  const raw = size === 0 ? 0 : Math.floor(Math.log10(size));
  let exponent = Math.floor(raw / step) * step;
  let mantissa = fixed(size / 10 ** exponent, decimals);
  if (Number(mantissa) >= 10 ** step) {
    exponent += step;
    mantissa = fixed(size / 10 ** exponent, decimals);
  }
  const sign = tokens[at];
  const shown = exponent < 0 ? "-" : sign?.kind === "exponent" && sign.sign === "+" ? "+" : "";
  const width = count(tokens.slice(at), "digit");
  return `${mantissa}E${shown}${String(Math.abs(exponent)).padStart(width, "0")}`;
}

/** A number that is not negative by the tokens of a section that is no date. */
export function formatNumber(size: number, tokens: readonly Token[]): string {
  const exponent = tokens.findIndex(({ kind }) => kind === "exponent");
  if (exponent !== -1) return formatScientific(size, tokens, exponent);
  if (count(tokens, "slash") === 1 && count(tokens, "digit") > 1) return formatFraction(size, tokens);
  if (count(tokens, "digit") === 0) {
    const scaled = size * 100 ** count(tokens, "percent");
    return tokens
      .map((token) =>
        token.kind === "literal"
          ? token.text
          : token.kind === "percent"
            ? "%"
            : token.kind === "general"
              ? formatGeneral(scaled)
              : "",
      )
      .join("");
  }
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const before = point === -1 ? tokens : tokens.slice(0, point);
  const after = point === -1 ? [] : tokens.slice(point + 1);
  const lastDigit = lastPlace(tokens);
  const lastWhole = lastPlace(before);
  // Commas behind the last digit divide by a thousand each; one between digits groups them.
  const scale =
    count(tokens.slice(lastDigit), "comma") + (point === -1 ? 0 : count(before.slice(lastWhole + 1), "comma"));
  const thousands = count(before.slice(0, Math.max(0, lastWhole)), "comma") > 0;
  const scaled = (size * 100 ** count(tokens, "percent")) / 1000 ** scale;
  const [whole = "0", decimals = ""] = fixed(scaled, count(after, "digit")).split(".");
  const head = wholePart(before, whole, thousands);
  return point === -1 ? head : `${head}.${decimalPart(after, decimals)}`;
}
