import fc from "fast-check";
import { builtinFormat, builtinId, formatValue } from "../../../src/workbook/file/read/number-format";
import { shownBySheetJs } from "../../support/second-readers";

describe("formatValue", () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ["General", 0, "0"],
    ["General", 324, "324"],
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 37.24, "37.24"],
    ["General", -1.5, "-1.5"],
    ["General", 1234567890, "1234567890"],
    ["General", 12345678901, "12345678901"],
    ["General", 123456789012, "1.23457E+11"],
    ["General", 1 / 3, "0.333333333"],
    ["General", 0.0001, "0.0001"],
    ["General", 0.00001, "0.00001"],
    ["General", 1.23456789e-7, "1.23457E-07"],
    ["General", 1e21, "1E+21"],
    ["0", 2.5, "3"],
    ["0", -2.5, "-3"],
    ["0.00", 1.005, "1.01"],
    ["0.00", -0.001, "-0.00"],
    ["0.00", 86.2037, "86.20"],
    ["#,##0.00", 1234.5, "1,234.50"],
    ["#,##0", 1234567, "1,234,567"],
    ["#,##0", 12, "12"],
    ["0%", 0.95, "95%"],
    ["0.00%", 0.86203, "86.20%"],
    ["0.00%_ ", 1, "100.00% "],
    ["#.##", 0.5, ".5"],
    ["#.##", 3, "3."],
    ["0.0#", 3, "3.0"],
    ["000", 7, "007"],
    ["000-0000", 1234567, "123-4567"],
    ["0.0,", 12345, "12.3"],
    ["#,##0,,", 12345678, "12"],
    ['0"万元"', 12, "12万元"],
    ["0\\分", 9.5, "10分"],
    ['"得分："0.0', 9.25, "得分：9.3"],
    ["0.00E+00", 12345, "1.23E+04"],
    ["##0.0E+0", 12345, "12.3E+3"],
    ["0.00E+00", -99995, "-1.00E+05"],
    ["0.0", 82017.45, "82017.5"],
    ["# ?/?", 1.5, "1 1/2"],
    ["# ??/??", 0.25, "  1/4 "],
    ["0.00;[Red]-0.00", -3, "-3.00"],
    ["0;(0)", -3, "(3)"],
    ['0;-0;"—"', 0, "—"],
    ["0;-0;", 0, ""],
    ['[>=100]"满";0', 100, "满"],
    ['[>=100]"满";0', 99, "99"],
    ['[<60]"差";[<80]"中";"良"', 59, "差"],
    ['[<60]"差";[<80]"中";"良"', 79, "中"],
    ['[<60]"差";[<80]"中";"良"', 80, "良"],
    ['[<=1]"一";[>9]"多";0', 1, "一"],
    ['[<=1]"一";[>9]"多";0', 10, "多"],
    ['[<=1]"一";[>9]"多";0', 5, "5"],
    ['[=0]"零";[<>7]0.0', 0, "零"],
    ['[=0]"零";[<>7]0.0', 3, "3.0"],
    ["# ?/?", 3, "3    "],
    ["# ?/?", 0.999, "1    "],
    ["h:mm A/P", 0.25, "6:00 A"],
    ["mmmm", 44196, "December"],
    ["mmmmm", 44196, "D"],
    ["ddd", 44196, "Thu"],
    ["aaa", 44196, "周四"],
    ["e", 44196, "2020"],
    ["dd/mm/yyyy, hh", 44196.5, "31/12/2020, 12"],
    ["[$¥-804]#,##0.00", 12, "¥12.00"],
    ["[DBNum1]0", 12, "12"],
    ["yyyy/m/d", 44196, "2020/12/31"],
    ["yyyy-mm-dd", 44196, "2020-12-31"],
    ['yyyy"年"m"月"d"日"', 44196, "2020年12月31日"],
    ['yyyy"年"m"月"d"日";@', 44196.5, "2020年12月31日"],
    ['yyyy"年"m"月"', 44196, "2020年12月"],
    ['[$-804]yyyy"年"m"月"d"日"', 44197, "2021年1月1日"],
    ["m/d/yy", 44197, "1/1/21"],
    ["h:mm", 0.75, "18:00"],
    ["h:mm:ss AM/PM", 0.75, "6:00:00 PM"],
    ['上午/下午h"时"mm"分"', 0.25, "上午6时00分"],
    ["mm:ss", 0.5 / 24, "30:00"],
    ["[h]:mm", 1.5, "36:00"],
    ["[mm]:ss", 0.0625, "90:00"],
    ["mm:ss.0", 1 / 86400 / 2, "00:00.5"],
    ["yyyy/m/d h:mm", 44196.999999, "2021/1/1 0:00"],
    ["dddd", 44196, "Thursday"],
    ["aaaa", 44196, "星期四"],
    ["mmm-yy", 44196, "Dec-20"],
    ["yyyy/m/d", 60, "1900/2/29"],
    ["yyyy/m/d", 1, "1900/1/1"],
    ["yyyy/m/d", 0, "1900/1/0"],
    ["yyyy/m/d", -5, "-5"],
    ["@", 12, "12"],
    ["G/通用格式", 12.5, "12.5"],
    ['G/通用格式"万元"', 12.5, "12.5万元"],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 1234.5, " 1,234.50 "],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, " -   "],
  ];
  test.each(cases)("%s of %d is %j", (code, value, expected) => {
    expect(formatValue(value, code)).toBe(expected);
  });

  test("passes texts through, into the text section where there is one", () => {
    expect(formatValue("优", "General")).toBe("优");
    expect(formatValue("优", "0.00")).toBe("优");
    expect(formatValue("优", '0;0;0;"评价："@')).toBe("评价：优");
    expect(formatValue("优", "@")).toBe("优");
  });

  test("shows truth values and nothing", () => {
    expect([formatValue(true, "0"), formatValue(false, "General"), formatValue(null, "0.00")]).toEqual([
      "TRUE",
      "FALSE",
      "",
    ]);
  });

  test("counts days from 1904 where the workbook does", () => {
    expect(formatValue(44196 - 1462, "yyyy/m/d", true)).toBe("2020/12/31");
  });

  test("falls back to General for a format that it cannot read", () => {
    expect(formatValue(12.5, "")).toBe("12.5");
  });

  const common = [
    "0",
    "0.0",
    "0.00",
    "#,##0",
    "#,##0.00",
    "0%",
    "0.00%",
    "0.0%",
    "#,##0.00;-#,##0.00",
    "#,##0;[Red]-#,##0",
    "0.00E+00",
    '0.00"元"',
  ];
  test("agrees with SheetJS on the number formats of forms", () => {
    // Near zero the two differ (Excel shows -0 with its sign, SheetJS not always), and where the last digit is a 5 (Excel
    // rounds the decimal digits, SheetJS the binary number).
    const clear = (number: number): boolean => (number >= 0 || number <= -1) && !/50*$/.test(String(number));
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 100),
      fc.integer({ min: 0, max: 20_000 }).map((n) => n / 10_000),
    );
    fc.assert(
      fc.property(value.filter(clear), fc.constantFrom(...common), (number, code) => {
        expect(formatValue(number, code)).toBe(shownBySheetJs(number, code));
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees with SheetJS on General", () => {
    const value = fc.oneof(
      fc.integer(),
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((n) => n === 0 || Math.abs(n) > 1e-3),
    );
    fc.assert(
      fc.property(value, (number) => {
        expect(formatValue(number, "General")).toBe(shownBySheetJs(number, "General"));
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees with SheetJS on dates and times", () => {
    const dates = [
      "yyyy-mm-dd",
      "yyyy/m/d",
      'yyyy"年"m"月"d"日"',
      'm"月"d"日"',
      "d-mmm-yy",
      "h:mm:ss",
      "h:mm AM/PM",
      "[h]:mm:ss",
      "yyyy/m/d h:mm",
    ];
    const seconds = fc.integer({ min: 86_400, max: 60_000 * 86_400 });
    fc.assert(
      fc.property(seconds, fc.constantFrom(...dates), (second, code) => {
        const serial = second / 86_400;
        expect(formatValue(serial, code)).toBe(shownBySheetJs(serial, code));
      }),
      { numRuns: 2000 },
    );
  });

  test("takes any format code without failing", () => {
    const code = fc.string({
      unit: fc.constantFrom(...'0#?.,%@/E+-yYmMdhs[]"\\_*;>=<元年 AP'.split("")),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), code, (number, format) => {
        expect(typeof formatValue(number, format)).toBe("string");
      }),
      { numRuns: 3000 },
    );
  });
});

describe("built-in formats", () => {
  test("have the meaning of Chinese Excel", () => {
    expect([14, 31, 57].map(builtinFormat)).toEqual(["yyyy/m/d", 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"']);
    expect([0, 9, 10, 49].map(builtinFormat)).toEqual(["General", "0%", "0.00%", "@"]);
    expect(builtinFormat(99)).toBe("General");
  });

  test("are named by id only where every language reads the id alike", () => {
    expect(builtinId("0.00%")).toBe(10);
    expect(builtinId("yyyy/m/d")).toBeUndefined();
    expect(builtinId("0.000")).toBeUndefined();
  });
});
