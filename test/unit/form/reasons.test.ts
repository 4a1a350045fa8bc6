import fc from "fast-check";
import { isPrompt, promptMark, statedReason } from "../../../src/form";
import { aCell, aForm, anIndicator } from "../../support/form-builder";

describe("prompts", () => {
  test.each(["【待填写】完成率83.50%，扣3.30分：请说明未完成原因", "  【待填写】", `${promptMark}x`])(
    "%j is one of ours",
    (text) => {
      expect(isPrompt(text)).toBe(true);
    },
  );

  test.each(["", "待填写", "因疫情影响【待填写】", "[待填写]原因", "无"])("%j is none", (text) => {
    expect(isPrompt(text)).toBe(false);
  });

  test("whatever follows the mark stays a prompt", () => {
    fc.assert(fc.property(fc.string(), (text) => isPrompt(promptMark + text)));
  });
});

describe("the stated reason", () => {
  const given = (reason: string | null, common: string | null = null) =>
    statedReason(aForm(common === null ? {} : { commonReason: common }), anIndicator({ reason }));

  test.each(["因疫情影响，培训推迟", "12月才到货", "0.5%的用户未反馈"])("%j counts", (reason) => {
    expect(given(reason)).toBe(reason.normalize("NFKC"));
  });

  test.each([null, "", "无", "没有", "不适用", "0", "—", "--", "/", "、", "...", "【待填写】请说明"])(
    "%j does not",
    (reason) => {
      expect(given(reason)).toBeNull();
    },
  );

  test("one cell for the whole form speaks for every row", () => {
    expect(given(null, "总人数减少")).toBe("总人数减少");
    expect(given("无", "总人数减少")).toBe("总人数减少");
    expect(given("本行的原因", "总人数减少")).toBe("本行的原因");
    expect(given(null, "无")).toBeNull();
  });

  test("a form without such a column has none", () => {
    expect(statedReason(aForm(), anIndicator({ without: ["reason"] }))).toBeNull();
  });

  test("the cell itself may be anywhere", () => {
    const row = { ...anIndicator(), reason: aCell("Z99", "设备延期到货") };
    expect(statedReason(aForm(), row)).toBe("设备延期到货");
  });
});
