import fc from "fast-check";
import { normalise } from "../../../src/quantity/normalise";

describe("one glyph for each sign", () => {
  test.each([
    ["≧３０场", "≥30场"],
    ["⩾30", "≥30"],
    ["≽30", "≥30"],
    ["≦⩽≼", "≤≤≤"],
    ["﹥﹤═﹦﹪﹢﹣", "><==%+-"],
    ["—–―−‐‑‒─", "--------"],
    ["～〜∼˜", "~~~~"],
    ["﹐﹒•∙・‧", ",.····"],
    ["⁄∕〖〗﹙﹚﹔﹕∶", "//()();::"],
    ["三萬元、五億元", "三万元、五亿元"],
    ["！＂＃＄％＆＇（）＊＋，－．／", "!\"#$%&'()*+,-./"],
    ["０１２３４５６７８９：；＜＝＞？＠", "0123456789:;<=>?@"],
    ["ＡＺａｚ［＼］＾＿｀｛｜｝", "AZaz[\\]^_`{|}"],
    ["95％（含）以上", "95%(含)以上"],
    ["第①类Ⅲ级", "第①类Ⅲ级"],
    ["", ""],
  ])("%s", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe("what is part of how it was written and not of what it says", () => {
  test.each([
    // The apostrophe that makes a number a text; a pair of them quotes.
    ["'95%", "95%"],
    [" ' ≥95%", "≥95%"],
    ["'12月底前", "12月底前"],
    ["'95%'", "'95%'"],
    ["'优秀", "'优秀"],
    ["95'", "95'"],
    ["优'95", "优'95"],
    // The line to write on.
    ["____28____场", "28场"],
    ["___28_ _ __场", "28场"],
    ["GB_2312", "GB_2312"],
    ["_28_场", "_28_场"],
    // The Chinese zero behind a digit.
    ["1〇件", "10件"],
    ["2 〇 〇 件", "200件"],
    ["1〇，〇", "10,〇"],
  ])("%s", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

describe("marks that nobody sees", () => {
  test.each([
    ["\ufeff30场", "30场"],
    ["30\ufeff场", "30场"],
    ["3\ufeff0场", "30场"],
    ["3\u200b0场", "30场"],
    ["30\u00ad场", "30场"],
    ["30\u0000场\u0007", "30场"],
    ["e\u0301", "e"],
    // Of two halves each: a tag without width goes, a sign that is seen stays.
    ["3\u{e0020}0场，约", "30场,约"],
    ["😀 3０场\u200b", "😀30场"],
    ["\ud83d３０", "\ud83d30"],
  ])("%j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

test("every character by itself is what it is between others", () => {
  const wrong = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
    (char) => !/\s/u.test(char) && normalise(`中${char}文`) !== `中${normalise(char)}文`,
  );
  expect(wrong).toEqual([]);
});

describe("spaces", () => {
  test.each([
    [" 30 场 ", "30场"],
    ["≥ 95 %", "≥95%"],
    ["\t30\u3000场\u00a0", "30场"],
    ["完成 30 场 培训", "完成30场培训"],
    ["   ", ""],
    // Spaces that group digits by three.
    ["12 000株", "12000株"],
    ["1 234 567元", "1234567元"],
    ["共12 000株", "共12000株"],
    ["≥12\u00a0000株", "≥12000株"],
    ["123 456", "123456"],
    // Two numbers beside each other stay two.
    ["12 00株", "12;00株"],
    ["12 0000株", "12;0000株"],
    ["1234 567株", "1234;567株"],
    ["1.5 200", "1.5;200"],
    ["1,5 200", "1,5;200"],
    ["5\n12", "5;12"],
    ["5 \n 12", "5;12"],
    ["95% 98%", "95%;98%"],
    ["95%\n98%", "95%;98%"],
    ["5 场 12 场", "5场12场"],
    ["5场\n12场", "5场12场"],
    ["95% 以上", "95%以上"],
    ["3 000 4 000", "3000;4000"],
    ["9 ％ 8", "9%;8"],
  ])("%j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

test("no more is read than a cell of Excel can hold", () => {
  expect(normalise("场".repeat(32767))).toHaveLength(32767);
  expect(normalise("场".repeat(32768))).toHaveLength(32767);
  expect(normalise("，".repeat(40000))).toBe(",".repeat(32767));
});

test("what is normal already stays, and doing it twice is doing it once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
      expect(once).not.toMatch(/\s/u);
    }),
  );
});

test("Chinese characters and signs of ASCII are left as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."一鿿场万亿30≥!~".split("")) }), (text) => {
      expect(normalise(text)).toBe(text);
    }),
  );
});
