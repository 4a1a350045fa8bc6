import { render } from "../../../src/i18n";
import { builtinProfiles, customise, type Profile } from "../../../src/profile";
import { ruleRemarks } from "../../../src/rules";

const said = (rules: Profile["rules"]): readonly string[] =>
  ruleRemarks(customise(builtinProfiles["mof-2020"], { rules })).map((remark) => render("zh-CN", remark));

test("a profile that leaves the rules alone is not worth a word", () => {
  for (const profile of Object.values(builtinProfiles)) expect(ruleRemarks(profile)).toEqual([]);
});

test("what is off is said by name, in the order of the rules", () => {
  expect(said({ overachieved: "off" })).toEqual(["评分口径关闭了1条规则，没有核查：完成值远超目标值"]);
  expect(said({ overachieved: "off", "all-full-marks": "off" })).toEqual([
    "评分口径关闭了2条规则，没有核查：全部满分；完成值远超目标值",
  ]);
});

test("a level is said where it is another than the rule's own", () => {
  expect(said({ overachieved: "note", "all-full-marks": "warning", "grade-mismatch": "error" })).toEqual([
    "评分口径改了2条规则的级别：全部满分（改为警告）；完成值远超目标值（改为提示）",
  ]);
});

test("an id that means no rule is named, as it may be a slip of the pen", () => {
  expect(said({ overacheived: "off", "no-such-rule": "error", "vague-reason": "off" })).toEqual([
    "评分口径关闭了1条规则，没有核查：偏差原因过于笼统",
    "评分口径里的规则编号“overacheived、no-such-rule”不存在，不起作用，请对照规则表核对",
  ]);
});
