import { builtinProfiles, parseProfile, type Citation, type Profile } from "../../../src/profile";

const profiles = Object.entries(builtinProfiles);

function citations(profile: Profile): readonly Citation[] {
  return Object.values(profile).flatMap((value: unknown) =>
    typeof value === "object" && value !== null && "citation" in value ? [value.citation as Citation] : [],
  );
}

describe.each(profiles)("built-in profile %s", (id, profile) => {
  test("passes the same check as an imported one", () => {
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile });
  });

  test("is listed under its own id", () => {
    expect(profile.id).toBe(id);
  });

  test("names a source and how sure it is for every value", () => {
    expect(citations(profile)).toHaveLength(10);
    for (const { document, basis } of citations(profile)) {
      expect(document).not.toBe("");
      expect(["source", "practice", "general-knowledge", "inferred"]).toContain(basis);
    }
  });

  test("has a name in both languages", () => {
    expect(profile.name["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(profile.name.en).toMatch(/^[A-Z]/);
  });
});

describe("what the schemes say", () => {
  const plan = (id: keyof typeof builtinProfiles) => builtinProfiles[id].weights.value;

  test("national 2020: 10/50/30/10, cost inside output", () => {
    expect(plan("mof-2020")).toMatchObject({ execution: 10, output: 50, benefit: 30, satisfaction: 10, cost: null });
  });

  test("2021 with cost: 10/40/20/10 and 20 for cost, marked as general knowledge", () => {
    expect(plan("mof-2021-cost")).toMatchObject({ execution: 10, output: 40, benefit: 20, satisfaction: 10, cost: 20 });
    expect(builtinProfiles["mof-2021-cost"].weights.citation.basis).toBe("general-knowledge");
  });

  test("Hubei: 20/40/40 with bands 80–100, 50–80, 0–50", () => {
    expect(plan("hubei")).toMatchObject({ execution: 20, output: 40, benefitAndSatisfaction: 40 });
    expect(builtinProfiles.hubei.bands.value).toEqual({
      achieved: { from: 0.8, to: 1 },
      partly: { from: 0.5, to: 0.8 },
      missed: { from: 0, to: 0.5 },
    });
  });

  test("Sichuan: 10 and 90, split freely", () => {
    expect(plan("sichuan")).toMatchObject({ execution: 10, indicators: 90, output: null, benefit: null });
  });

  test("Changsha takes transfers out of the execution rate", () => {
    expect(builtinProfiles.changsha.executionRate.value).toBe("(B-C)/A");
    expect(plan("changsha")).toEqual(plan("mof-2020"));
  });

  test("Yinchuan: decision 10, management 25, output 30, benefit 35, execution inside management", () => {
    expect(plan("yinchuan")).toMatchObject({ execution: null, output: 30, benefit: 35 });
    expect(plan("yinchuan").named).toEqual([
      { name: "项目决策", points: 10 },
      { name: "项目管理", points: 25 },
    ]);
  });

  test.each(profiles)(
    "%s: grades 90/80/60, two decimals, asks from 130 % on without taking points off",
    (_, profile) => {
      expect(profile.grades.value).toEqual({ excellent: 90, good: 80, fair: 60 });
      expect(profile.decimals.value).toBe(2);
      expect(profile.overachievement.value).toEqual({ threshold: 1.3, deduct: 0 });
      expect(profile.totalCaps.value).toEqual([]);
    },
  );
});
