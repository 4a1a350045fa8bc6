import { columnNumber } from "../../../src/sheet";
import { tokenize } from "../model/calc/lexer";

function part(letters: string, digits: string, row: number, column: number): string {
  const axis = (name: string, text: string, at: number, home: number) => {
    if (text.startsWith("$")) return `${name}${at}`;
    return at === home ? name : `${name}[${at - home}]`;
  };
  return (
    axis("R", digits, Number(digits.replace("$", "")), row) +
    axis("C", letters, columnNumber(letters.replace("$", "")), column)
  );
}

/** The formula in R1C1 notation, as seen from the given cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  const reference = (text: string): string => {
    const mark = text.lastIndexOf("!") + 1;
    const cells = text.slice(mark).split(":");
    const turned = cells.map((cell) => {
      const [, letters = "", digits = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell) ?? [];
      return part(letters, digits, row, column);
    });
    return text.slice(0, mark) + turned.join(":");
  };
  const tokens = tokenize(formula.slice(1));
  if (tokens === null) return formula;
  return `=${tokens.map((token) => (token.kind === "reference" ? reference(token.text) : token.text)).join("")}`;
}
