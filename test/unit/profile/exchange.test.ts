import * as fc from "fast-check";
import { render } from "../../../src/i18n";
import { builtinProfiles, customise, exportProfile, importProfile, parseProfile } from "../../../src/profile";

const all = Object.values(builtinProfiles);

function problems(text: string): readonly string[] {
  const result = importProfile(text);
  return result.ok ? [] : result.problems.map((problem) => render("zh-CN", problem));
}

describe("export and import", () => {
  test.each(all)("$id comes back as it went out", (profile) => {
    expect(importProfile(exportProfile(profile))).toEqual({ ok: true, profile });
  });

  test("a byte order mark, as Windows editors leave it, does no harm", () => {
    expect(importProfile(`\uFEFF${exportProfile(builtinProfiles.hubei)}`).ok).toBe(true);
  });

  test("text that is no JSON", () => {
    expect(problems("{ 口径")[0]).toMatch(/^口径文件不是有效的 JSON 文本：.+。请选择由本工具导出的口径文件$/);
  });

  test.each(["{}", "[]", "3", '{"kind":"something else","version":1,"profile":{}}', JSON.stringify(all[0])])(
    "JSON that is no scheme file: %s",
    (text) => {
      expect(problems(text)[0]).toMatch(/^文件里没有评分口径/);
    },
  );

  test("a version that is not known", () => {
    expect(problems('{"kind":"scoring-profile","version":2,"profile":{}}')).toEqual([
      "口径文件的版本为 数 2，本工具只认识版本 1。请更新本工具，或重新导出口径文件",
    ]);
  });

  test("a profile with faults is refused with what is wrong", () => {
    const text = exportProfile(builtinProfiles["mof-2020"]).replace('"output": 50', '"output": 55');
    expect(problems(text)).toEqual([
      "各项权重合计为 105 分，应为 100 分。请调整预算执行率、产出、效益、满意度或成本的权重",
    ]);
  });

  test("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importProfile(text).ok).toBe(false);
      }),
    );
  });

  test("never throws, whatever the data, and each problem renders in both languages", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom("weights", "bands", "rules", "name", "years"), (value, key) => {
        const result = parseProfile({ ...builtinProfiles["mof-2020"], [key]: value });
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const problem of result.problems) {
          expect(render("zh-CN", problem)).not.toBe("");
          expect(render("en", problem)).not.toMatch(/\p{Script=Han}{2}/u);
        }
      }),
    );
  });
});

describe("customise", () => {
  test("the changed value says that the unit set it; the others keep their source", () => {
    const own = customise(builtinProfiles["mof-2020"], { overachievement: { threshold: 1.5, deduct: 2 } });
    expect(own.id).toBe("custom");
    expect(own.overachievement.value).toEqual({ threshold: 1.5, deduct: 2 });
    expect(own.overachievement.citation.basis).toBe("user");
    expect(own.weights).toEqual(builtinProfiles["mof-2020"].weights);
    expect(builtinProfiles["mof-2020"].overachievement.value.deduct).toBe(0);
  });

  test("rules can be switched off and on again", () => {
    const off = customise(builtinProfiles.hubei, { rules: { overachieved: "off" } });
    expect(off.rules).toEqual({ overachieved: "off" });
    expect(customise(off, { reverse: "strict" }).rules).toEqual({ overachieved: "off" });
    expect(customise(off, { rules: {} }).rules).toEqual({});
  });

  test("changing twice does not pile up names", () => {
    const once = customise(builtinProfiles.hubei, { reverse: "strict" });
    expect(customise(once, { decimals: 1 }).name).toEqual(once.name);
  });

  test("what it makes can be exported and read back", () => {
    const own = customise(builtinProfiles.sichuan, { decimals: 1 });
    expect(importProfile(exportProfile(own))).toEqual({ ok: true, profile: own });
  });
});
