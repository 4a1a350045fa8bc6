import fc from "fast-check";
import { normalise, withoutSpaces } from "../../../src/sheet";

test.each([
  ["full-width digits and letters", "２０２０年Ａ项", "2020年A项"],
  ["brackets", "全年预算数（Ａ）", "全年预算数(A)"],
  ["other brackets", "全年预算数﹝Ａ﹞〔万元〕", "全年预算数(A)(万元)"],
  ["percent and comparison", "＞＝９５％", ">=95%"],
  ["look-alike signs", "﹥5，═100，﹤3", ">5,=100,<3"],
  ["minus signs", "−5﹣3", "-5-3"],
  ["full-width space", "分　值", "分 值"],
  ["no-break space", "分\u00a0值", "分 值"],
  ["line breaks", "完成\r\n值", "完成 值"],
  ["a line break kept as an escape", "完成_x000D_\n值", "完成 值"],
  ["several blanks", "  一级 \n\n  指标\t", "一级 指标"],
  ["zero-width characters", "\uFEFF得\u200B分\u2060", "得分"],
  ["colon and comma", "合计：1，000", "合计:1,000"],
  ["radicals in place of characters", "⾦额（⼆季度）增⻓率⽬标", "金额(二季度)增长率目标"],
  ["compatibility ideographs", "\uf98e度", "年度"],
  ["GB18030's own blank", "项目\ue5e5\ue5e5名称", "项目 名称"],
  ["the Chinese zero behind a digit", "1〇〇分、2〇22年", "100分、2022年"],
  ["wave dash", "30～50〜60", "30~50~60"],
])("%s", (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test.each([
  "【待填写】完成率83.50%",
  "≥30场",
  "个（村）".replace("（", "(").replace("）", ")"),
  "……",
  "—",
  "“线上”",
  "①",
  "二〇二二年",
])("%s stays as it is", (text) => {
  expect(normalise(text)).toBe(text);
});

test("half-width kana and other scripts are no business of it", () => {
  expect(normalise("ｶﾅ ㎡ Ⅲ")).toBe("ｶﾅ ㎡ Ⅲ");
});

const pieces = fc.constantFrom(
  "＿",
  "x",
  "0",
  "D",
  "A",
  "_x000D_",
  "\u200b",
  "　",
  " ",
  "\n",
  "（",
  "9",
  "分",
  "﹥",
  "A",
  "a",
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces).map((parts) => parts.join("")),
);

test("normalising twice changes nothing more", () => {
  fc.assert(fc.property(texts, (text) => normalise(normalise(text)) === normalise(text)));
});

test("no blanks at the ends, none doubled, no line break, nothing full width", () => {
  fc.assert(fc.property(texts, (text) => !/^\s|\s$|\s\s|[\n\r\t\u00a0\u3000]|[\uFF01-\uFF5E]/.test(normalise(text))));
});

test("full and half width of the same text are one", () => {
  const half = fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(half, (text) => {
      const full = text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
      expect(normalise(full)).toBe(normalise(text));
    }),
  );
});

test("of a normalised text nothing white is left without its spaces", () => {
  const part = fc.constantFrom("目", "标", " ", "\n", "\u3000", "\u0085", "\ufeff", "_x000D_", "1");
  fc.assert(
    fc.property(fc.string({ unit: part }), (text) => {
      const plain = normalise(text);
      expect(withoutSpaces(plain)).toBe(plain.replace(/\s/g, ""));
    }),
  );
});
