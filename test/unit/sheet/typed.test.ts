import fc from "fast-check";
import { readTyped, typedText } from "../../../src/sheet";

const value = (text: string, format = "General") => readTyped(text, format).value;

describe("what typed text becomes in a cell", () => {
  test.each([
    ["43", 43],
    [" 43 ", 43],
    ["-5", -5],
    ["+5", 5],
    [".5", 0.5],
    ["5.", 5],
    ["1,234.5", 1234.5],
    ["12,345,678", 12345678],
  ])("%j is the number %d", (text, number) => {
    expect(readTyped(text, "General")).toEqual({ value: number, formula: null, numberFormat: null });
  });

  test.each(["至少30场", "≥30", "1,23", "12,34,567", "3/4", "2023-12-31", "-", ".", "1e5", "12月底前", "1 2"])(
    "%j stays text",
    (text) => {
      expect(readTyped(text, "General")).toEqual({ value: text, formula: null, numberFormat: null });
    },
  );

  test("a percentage brings its format along where the cell has none", () => {
    expect(readTyped("95%", "General")).toEqual({ value: 0.95, formula: null, numberFormat: "0%" });
    expect(readTyped("58.3%", "General")).toEqual({ value: 0.583, formula: null, numberFormat: "0.00%" });
    expect(readTyped("58.3％", "0.0%")).toEqual({ value: 0.583, formula: null, numberFormat: null });
  });

  test("in a cell of percentages a plain number is one", () => {
    expect(value("95", "0.00%")).toBe(0.95);
    expect(value("58.3", "0.00%")).toBe(0.583);
  });

  test("a formula has no value until someone computes it", () => {
    expect(readTyped("=SUM(A1:A3)", "General")).toEqual({ value: null, formula: "=SUM(A1:A3)", numberFormat: null });
    expect(value("=", "General")).toBe("=");
  });

  test("an apostrophe, and a cell of texts, keep anything as text", () => {
    expect(value("'43")).toBe("43");
    expect(value("'=1+1")).toBe("=1+1");
    expect(value("43", "@")).toBe("43");
    expect(value("=1+1", "@")).toBe("=1+1");
  });

  test("nothing typed empties the cell", () => {
    expect(value("")).toBeNull();
    expect(value("", "@")).toBeNull();
  });
});

describe("the text to begin editing with", () => {
  test("a formula before its result, a percentage as it is shown, an empty cell empty", () => {
    expect(typedText(5, "=A1+1", "General")).toBe("=A1+1");
    expect(typedText(0.583, null, "0.00%")).toBe("58.3%");
    expect(typedText(0.95, null, "General")).toBe("0.95");
    expect(typedText(null, null, "General")).toBe("");
    expect(typedText(true, null, "General")).toBe("TRUE");
  });

  test("a number kept as text does not turn into a number by opening its cell", () => {
    expect(typedText("43", null, "General")).toBe("'43");
    expect(typedText("43", null, "@")).toBe("43");
    expect(typedText("43场", null, "General")).toBe("43场");
  });

  test("whatever stands in a cell, opening and closing it changes nothing", () => {
    const text = fc.oneof(
      fc.string().filter((one) => one.trim() !== ""),
      fc.constantFrom("=1+1", "'5", "95%", "1,234", " 43 ", "@", "="),
    );
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((one) => Number(one.toFixed(4)) + 0);
    fc.assert(
      fc.property(fc.oneof(text, number), fc.constantFrom("General", "@", "0.00%", "#,##0.00"), (content, format) => {
        fc.pre(typeof content === "string" || format !== "@");
        const back = readTyped(typedText(content, null, format), format);
        expect(back.formula).toBeNull();
        if (typeof content === "number") expect(back.value).toBeCloseTo(content, 6);
        else expect(back.value).toBe(content);
      }),
    );
  });
});
