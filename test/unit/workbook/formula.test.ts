import fc from "fast-check";
import { parseAddress, type CellValue } from "../../../src/sheet";
import { evaluate, NotComputable, parseFormula, shiftFormula, tokens } from "../../../src/workbook/file/formula";

describe("tokens", () => {
  test("joined give the formula again, whatever it is", () => {
    const piece = fc.constantFrom(
      "A1",
      "$B$2",
      "C3:D4",
      "SUM(",
      ")",
      "'表 1'!A1",
      "[1]外部!B2",
      '"文""本"',
      "1.5E+3",
      "#REF!",
      "LOG10(",
      "+",
      "<>",
      " ",
      "项目",
      "{1,2}",
      "5:7",
      "$B:C",
      "Table1[列]",
      "@",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.string({ maxLength: 5 }), (pieces, tail) => {
        const formula = pieces.join("") + tail;
        expect(
          tokens(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
      { numRuns: 2000 },
    );
  });

  test("tell references from names and functions that look like them", () => {
    const kinds = tokens("LOG10(A1)+TAX2020+XYZ1+ABC1234567890+数据!B2+Q1_合计+'a''b'!$C$3:D4")
      .filter(({ kind }) => kind !== "symbol")
      .map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds).toEqual([
      "function LOG10",
      "reference A1",
      "reference TAX2020",
      "name XYZ1",
      "name ABC1234567890",
      "reference 数据!B2",
      "name Q1_合计",
      "reference 'a''b'!$C$3:D4",
    ]);
  });
});

describe("a formula copied elsewhere", () => {
  const cases: readonly (readonly [string, number, number, string])[] = [
    ["C3/B3", 1, 0, "C4/B4"],
    ["C3/$B$3", 2, 1, "D5/$B$3"],
    ["$C3+D$3", 1, 1, "$C4+E$3"],
    ["SUM(B3:B5)", 0, 2, "SUM(D3:D5)"],
    ["SUM(B:B,3:3,$5:7)", 1, 1, "SUM(C:C,4:4,$5:8)"],
    ["'表 A1'!A1&\"A1\"", 1, 0, "'表 A1'!A2&\"A1\""],
    ["[1]外部!A1", 1, 1, "[1]外部!B2"],
    ["LOG10(A1)+A1B", 1, 0, "LOG10(A2)+A1B"],
    ["A1", -1, 0, "#REF!"],
    ["表!A2:A3", -2, 0, "表!#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["Z9", 0, 1, "AA9"],
  ];
  test.each(cases)("%s by %d rows and %d columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  test("there and back is itself", () => {
    const cell = fc
      .tuple(fc.boolean(), fc.constantFrom("K", "AB", "BZ"), fc.boolean(), fc.integer({ min: 50, max: 99 }))
      .map(([a, letters, b, row]) => `${a ? "$" : ""}${letters}${b ? "$" : ""}${row}`);
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (cells, rows, columns) => {
          const formula = `SUM(${cells.join(",")})`;
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

const grid: Readonly<Record<string, CellValue>> = {
  A1: 10,
  A2: 4,
  A3: null,
  A4: "文字",
  A5: true,
  A6: "#DIV/0!",
  B1: 324,
  B2: 0,
};

/** What a formula comes to; "not computable" where it is left to the spreadsheet. */
function result(formula: string): CellValue {
  const expression = parseFormula(formula);
  if (expression === null) return "not computable";
  try {
    return evaluate(expression, {
      area: (sheet, { top, left, bottom, right }) => {
        if (sheet !== null) throw new NotComputable();
        return Object.entries(grid).flatMap(([address, value]) => {
          const at = parseAddress(address);
          return at !== null && top <= at.top && at.top <= bottom && left <= at.left && at.left <= right ? [value] : [];
        });
      },
      name: (name) => {
        const expression = name === "合计" ? parseFormula("SUM(A1:A2)") : null;
        if (expression === null) throw new NotComputable();
        return expression;
      },
    });
  } catch (error) {
    if (error instanceof NotComputable) return "not computable";
    throw error;
  }
}

describe("evaluation", () => {
  const cases: readonly (readonly [string, CellValue])[] = [
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=10-4-3", 3],
    ["=2^3^2", 64],
    ["=-2^2", 4],
    ["=50%*10", 5],
    ["=-A1%", -0.1],
    ["=A1/A2", 2.5],
    ["=A1/A3", "#DIV/0!"],
    ["=A3", 0],
    ['=A3&""', "not computable"],
    ['="合"&"计"', "合计"],
    ["=A1>A2", true],
    ["=A1<>10", false],
    ["=A1<=10", true],
    ["=A1>=11", false],
    ["=A2<A1", true],
    ["=TRUE>1", true],
    ['=A4="别的"', false],
    ["=A6+1", "#DIV/0!"],
    ["=1+A6", "#DIV/0!"],
    ["=-A6", "#DIV/0!"],
    ["=IF(A6,1,2)", "#DIV/0!"],
    ["=IF(A3,1,2)", 2],
    ["=NOT(A6)", "#DIV/0!"],
    ["=+A1", 10],
    ["=(-8)^0.5", "#NUM!"],
    ["=A5+1", 2],
    ["=SUM(A6,1)", "#DIV/0!"],
    ["=SUM(合计)", 14],
    ["=MAX(A3:A4)", 0],
    ["=COUNT()", 0],
    ['="a""b"', 'a"b'],
    ['=A4="文字"', true],
    ['=A3=""', true],
    ["=A3=0", true],
    ['="甲">1', true],
    ["=TRUE", true],
    ["=SUM(A1:A5)", 14],
    ["=SUM(A1,2,TRUE)", 13],
    ["=SUM(A1:A6)", "#DIV/0!"],
    ["=AVERAGE(A1:A3)", 7],
    ["=AVERAGE(A3:A4)", "#DIV/0!"],
    ["=MAX(A1:A2)-MIN(A1:A2)", 6],
    ["=COUNT(A1:A6)", 2],
    ["=PRODUCT(A1:A2)", 40],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(A1/3,2)", 3.33],
    ["=ROUND(1234,-2)", 1200],
    ["=ABS(-3)", 3],
    ["=INT(-1.5)", -2],
    ['=IF(B2=0,"",A1/B2)', ""],
    ['=IF(B1=0,"",(B1-B2)/B1)', 1],
    ["=IF(A1>5,1)", 1],
    ["=IF(A1>50,1)", false],
    ["=IF(A1>50,1,)", 0],
    ["=IFERROR(A1/B2,0)", 0],
    ["=IFERROR(A1/A2,0)", 2.5],
    ["=AND(A1>1,A2>1)", true],
    ["=OR(A1>100,A2>100)", false],
    ["=NOT(A1>100)", true],
    ["=AND(A6,TRUE)", "#DIV/0!"],
    ["=合计*2", 28],
    ["=MIN(A1/B1,1)*10", 100 / 324],
    ["=#REF!+1", "#REF!"],
    ["=if(a1>1,Sum(a1:a2),0)", 14],
  ];
  test.each(cases)("%s is %j", (formula, expected) => {
    const value = result(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  test.each([
    "=VLOOKUP(A1,A1:B2,2)",
    "=A4+1",
    "=A1:A2",
    "=SUM(表!A1)",
    "={1,2}",
    "=A1 A2",
    "=未知",
    "=TODAY()",
    "=SUM(",
    "=1+",
    "",
    "=Table1[列]",
    '=A4<"甲"',
    "=ROUND(1)",
    "=ROUND(1,20)",
    "=IF(A4,1,2)",
    "=IF(A1)",
    "=IFERROR(A1)",
    "=NOT()",
    "=ABS(A1:A2)",
    "=AND(A3)",
    "=(1",
    "=SUM(1",
  ])("%s is left to the spreadsheet", (formula) => {
    expect(result(formula)).toBe("not computable");
  });

  interface Sum {
    readonly text: string;
    /** NaN once anything was divided by zero: a spreadsheet's error goes through, where 1 ÷ ∞ would be a number again. */
    readonly value: number;
  }
  test("agrees with JavaScript on arithmetic", () => {
    const operate: Readonly<Record<string, (a: number, b: number) => number>> = {
      "+": (a, b) => a + b,
      "-": (a, b) => a - b,
      "*": (a, b) => a * b,
      "/": (a, b) => (b === 0 ? NaN : a / b),
    };
    const leaf = fc.integer({ min: 1, max: 99 }).map((value): Sum => ({ text: String(value), value }));
    const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
      sum: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.tuple(tie("sum"), fc.constantFrom("+", "-", "*", "/"), tie("sum")).map(([a, operator, b]): Sum => ({
          text: `(${a.text}${operator}${b.text})`,
          value: operate[operator]?.(a.value, b.value) ?? NaN,
        })),
      ),
    }));
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        const computed = result(`=${text}`);
        expect(computed).toBe(Number.isNaN(value) ? "#DIV/0!" : value);
      }),
    );
  });
});
