import { render } from "../../../src/i18n";
import {
  builtinProfiles,
  customise,
  exportProfile,
  importProfile,
  parseProfile,
  profileRemarks,
  valueFields,
  type Profile,
} from "../../../src/profile";
import { checkSheet } from "../../../src/check";
import { sheetResult } from "../../../src/report/json/sheet";
import { snapshotOfText } from "../../support/text-form";

const said = (profile: Profile, year: number | null): readonly string[] =>
  profileRemarks(profile, year).map((remark) => render("zh-CN", remark));
const national = builtinProfiles["mof-2020"];
const cost = builtinProfiles["mof-2021-cost"];

describe.each(Object.entries(builtinProfiles))("the values of %s", (_, profile) => {
  test.each(valueFields)("%s has years of its own, in order where both are known", (field) => {
    const { years } = profile[field];
    expect(years).toBeDefined();
    expect(years?.from ?? 0).toBeLessThanOrEqual(years?.until ?? 9999);
  });
});

describe("a value that does not hold for the form's year", () => {
  const dated: Profile = {
    ...national,
    grades: { ...national.grades, years: { from: 2018, until: 2020 } },
  };

  test("is named, before and after", () => {
    expect(said({ ...dated, years: { from: null, until: null } }, 2017)).toEqual(
      expect.arrayContaining(["口径中的“等级线”自 2018 年度起适用，本表为 2017 年度，请留意"]),
    );
    expect(said(dated, 2021)).toEqual(["口径中的“等级线”适用到 2020 年度为止，本表为 2021 年度，请留意"]);
  });

  test.each([2019, 2020, null])("is not spoken of in %p", (year) => {
    expect(said(dated, year)).toEqual([]);
  });

  test("is not spoken of where the whole profile does not hold: choosing it has said so", () => {
    expect(said(dated, 2017)).toEqual([]);
  });

  test("a value without years holds as long as its profile", () => {
    const { value, citation } = national.grades;
    expect(said({ ...national, grades: { value, citation } }, 2050)).toEqual([]);
  });
});

describe("general knowledge", () => {
  test("is marked with the values that rest on it", () => {
    expect(said(cost, 2023)).toEqual(["口径中的“权重”依据通行做法，尚未核到文件原文，请与当地文件核对"]);
    expect(said(national, 2022)).toEqual([]);
  });

  test("several values are named together", () => {
    const basis = "general-knowledge";
    const both = { ...cost, grades: { ...cost.grades, citation: { ...cost.grades.citation, basis } as const } };
    expect(said(both, 2023)).toEqual([expect.stringContaining("“权重、等级线”")]);
  });

  test("no longer, once the unit has set the value itself", () => {
    expect(said(customise(cost, { weights: cost.weights.value }), 2023)).toEqual([]);
  });

  test("is marked in the result wherever it is used: the remark, the citation in the explanation", () => {
    const check = checkSheet(
      snapshotOfText(
        [
          "2023年度项目支出绩效自评表",
          "资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
          "年度资金总额 | 100 | 100 | 100 | | 100% | 10",
          "",
          "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因",
          "成本指标 | 经济成本指标 | 培训成本 | ≤10万元 | 9万元 | 20 | 20 |",
          "产出指标 | 数量指标 | 培训场次 | ≥30场 | 32场 | 70 | 70 |",
        ].join("\n"),
      ),
    );
    const result = sheetResult("zh-CN", check, false);
    expect(result.profile).toBe("mof-2021-cost");
    expect(result.form?.remarks).toContainEqual(expect.stringContaining("尚未核到文件原文"));
    expect(JSON.stringify(result.funds[0]?.scoreExplanation)).toContain('"basis":"general-knowledge"');
  });
});

describe("years of single values in a profile file", () => {
  const withYears = (years: unknown): ReturnType<typeof parseProfile> =>
    parseProfile({ ...national, bands: { ...national.bands, years } });
  const problems = (parsed: ReturnType<typeof parseProfile>): readonly string[] =>
    parsed.ok ? [] : parsed.problems.map((problem) => render("zh-CN", problem));

  test("go out and come in again", () => {
    const dated = { ...national, bands: { ...national.bands, years: { from: 2019, until: 2024 } } };
    expect(importProfile(exportProfile(dated))).toEqual({ ok: true, profile: dated });
  });

  test("may be missing, as in files of earlier versions", () => {
    const { value, citation } = national.bands;
    expect(parseProfile({ ...national, bands: { value, citation } }).ok).toBe(true);
  });

  test("are told in words when they are wrong", () => {
    expect(problems(withYears({ from: 2024, until: 2019 }))).toEqual([
      "“定性指标分档”适用年度的起始（2024）晚于截止（2019）",
    ]);
    expect(problems(withYears({ from: "2019年", until: null }))).toEqual([
      "“单项的适用年度”（bands.years.from）应为数，实际为文字 “2019年”",
    ]);
    expect(problems(withYears({ from: 19, until: null }))).toEqual([
      "“单项的适用年度”（bands.years.from）不能小于 1990，实际为数 19",
    ]);
    expect(problems(parseProfile({ ...national, years: { from: "x", until: null } }))).toEqual([
      expect.stringContaining("“适用年度”（years.from）应为数"),
    ]);
  });
});
