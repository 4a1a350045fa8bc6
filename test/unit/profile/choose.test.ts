import { render } from "../../../src/i18n";
import { builtinProfiles, chooseProfile, customise, type ProfileTraits } from "../../../src/profile";

const plain: ProfileTraits = {
  layout: "project-national",
  place: null,
  year: 2022,
  rateFormula: null,
  executionPoints: 10,
  costIsLevel1: false,
};

function chosen(traits: Partial<ProfileTraits>): { id: string; reason: string } {
  const { profile, reason } = chooseProfile({ ...plain, ...traits });
  return { id: profile.id, reason: render("zh-CN", reason) };
}

describe("chooseProfile", () => {
  test("takes the national scheme where nothing local shows, and says so", () => {
    expect(chosen({})).toEqual({
      id: "mof-2020",
      reason: "表中没有地方口径的特征，采用全国通用的项目支出绩效自评口径（2020 年）",
    });
  });

  test.each([
    ["project-hubei", "hubei"],
    ["project-sichuan", "sichuan"],
    ["project-yinchuan", "yinchuan"],
    ["department-changsha", "changsha"],
    ["department-national", "mof-2020"],
    ["project-yunnan", "mof-2020"],
    ["a layout of tomorrow", "mof-2020"],
  ])("layout %s → %s", (layout, id) => {
    expect(chosen({ layout }).id).toBe(id);
  });

  test("a printed (B-C)/A decides before the layout", () => {
    expect(chosen({ layout: "department-national", rateFormula: "(B-C)/A" })).toEqual({
      id: "changsha",
      reason: "表中执行率按 (B-C)/A 计算，采用“长沙部门整体自评口径”",
    });
  });

  test("a printed B/A decides nothing", () => {
    expect(chosen({ rateFormula: "B/A" }).id).toBe("mof-2020");
  });

  test("a place in Hubei counts only together with Hubei's 20 points: the national form is used there too", () => {
    expect(chosen({ place: "湖北", executionPoints: 20 }).id).toBe("hubei");
    expect(chosen({ place: "黄冈", executionPoints: 20 }).reason).toBe("表头所示地区为黄冈，采用“湖北自评口径”");
    expect(chosen({ place: "鄂州", executionPoints: 10 }).id).toBe("mof-2020");
    expect(chosen({ place: "安徽", executionPoints: 20 }).id).toBe("mof-2020");
  });

  test("a place in Sichuan alone decides nothing (中江 uses 10/50/30/10)", () => {
    expect(chosen({ place: "四川", layout: "linking-fund" }).id).toBe("mof-2020");
  });

  test("cost as a level-1 kind takes the 2021 scheme, unless the layout is a local one", () => {
    expect(chosen({ costIsLevel1: true }).id).toBe("mof-2021-cost");
    expect(chosen({ costIsLevel1: true, layout: "project-sichuan" }).id).toBe("sichuan");
  });

  test("a form older than the scheme is still scored, and the reason says that it is older", () => {
    const { id, reason } = chosen({ year: 2017 });
    expect(id).toBe("mof-2020");
    expect(reason).toContain("2017 年早于");
    expect(chosen({ year: 2019 }).reason).not.toContain("早于");
    expect(chosen({ year: null }).reason).not.toContain("早于");
  });

  test("the user's own choice goes before everything", () => {
    const own = customise(builtinProfiles.hubei, { reverse: "strict" });
    const { profile, reason } = chooseProfile({ ...plain, layout: "project-sichuan" }, own);
    expect(profile).toBe(own);
    expect(render("zh-CN", reason)).toBe("按您的选择采用“湖北自评口径（自定）”");
    expect(render("en", reason)).toBe("“Hubei self-evaluation (own)” was chosen by you");
  });
});
