import { quoted, shortened } from "../../../src/i18n";

test("double quotes inside what is quoted become single ones", () => {
  expect(quoted("“两癌”筛查")).toBe("‘两癌’筛查");
  expect(quoted("培训")).toBe("培训");
});

test.each([
  ["四个字的", 4, "四个字的"],
  ["五个字的词", 4, "五个字…"],
])("%s in %i characters", (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
});
