import fc from "fast-check";
import { csvText } from "../../../src/report";

/** Reads CSV as RFC 4180 says: what a spreadsheet program puts into its cells. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/^\uFEFF/, "");
  let at = 0;
  while (at < body.length) {
    let value = "";
    if (body[at] === '"') {
      for (at += 1; !(body[at] === '"' && body[at + 1] !== '"'); at += 1) {
        if (body[at] === '"') at += 1;
        value += body[at] ?? "";
      }
      at += 1;
    } else {
      while (at < body.length && !/[,\r\n]/.test(body[at] ?? "")) value += body[at++] ?? "";
    }
    rows.at(-1)?.push(value);
    if (body[at] === ",") at += 1;
    else {
      at += 2;
      if (at < body.length) rows.push([]);
    }
  }
  return rows;
}

describe("CSV", () => {
  it("opens with a byte order mark and ends its lines as Excel does", () => {
    expect(
      csvText([
        ["单位", 1],
        ["甲", 2.5],
      ]),
    ).toBe("\uFEFF单位,1\r\n甲,2.5\r\n");
  });

  it("quotes what would break a field", () => {
    expect(csvText([["a,b", 'c"d', "e\nf", " g"]])).toBe('\uFEFF"a,b","c""d","e\nf"," g"\r\n');
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    " =1+1",
    "\u3000=1",
    "\uFEFF=1",
    '=HYPERLINK("http://example.com","x")',
    "=cmd|' /C calc'!A0",
  ])("puts an apostrophe before %j", (text) => {
    const [[cell = ""] = []] = parsed(csvText([[text]]));
    expect(cell).toBe(`'${text}`);
  });

  it("leaves numbers numbers, negative ones too", () => {
    expect(parsed(csvText([[-1, 0, 0.1, 1e-9, null]]))).toEqual([["-1", "0", "0.1", "1e-9", ""]]);
  });

  it("leaves harmless texts as they are", () => {
    const texts = ["妇女之家", "≥30场", "95%", "a=b", "1-2", "x@y.cn"];
    expect(parsed(csvText([texts]))).toEqual([texts]);
  });

  it("never gives a cell that a program takes for a formula, and never loses a character", () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({
        unit: fc.constantFrom(
          "=",
          "+",
          "-",
          "@",
          "＝",
          "＋",
          "－",
          "＠",
          "\t",
          "\r",
          "\n",
          '"',
          "'",
          ",",
          ";",
          " ",
          "甲",
          "1",
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const cells = parsed(csvText(rows));
        expect(cells.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        cells.flat().forEach((cell, at) => {
          expect(cell).not.toMatch(/^[\s\u3000\uFEFF]*[=+\-@＝＋－＠]/u);
          expect(cell).not.toMatch(/^[\t\r]/);
          const original = rows.flat()[at] ?? "";
          expect([original, `'${original}`]).toContain(cell);
        });
      }),
      { numRuns: 300 },
    );
  });
});
