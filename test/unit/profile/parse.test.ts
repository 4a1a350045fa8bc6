import { render } from "../../../src/i18n";
import { builtinProfiles, parseProfile } from "../../../src/profile";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The national profile as plain JSON with one value set (undefined: taken away); `path` is dotted. */
function changed(path: string, value: Json | undefined): unknown {
  const data = JSON.parse(JSON.stringify(builtinProfiles["mof-2020"])) as { [key: string]: Json };
  const keys = path.split(".");
  const last = keys.pop()!;
  let at = data;
  for (const key of keys) at = at[key] as { [key: string]: Json };
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return data;
}

function problems(data: unknown): readonly string[] {
  const result = parseProfile(data);
  return result.ok ? [] : result.problems.map((problem) => render("zh-CN", problem));
}

describe("parseProfile: single values", () => {
  test.each<[string, Json | undefined, string]>([
    ["weights.value.output", "五十", "“产出指标权重”（weights.value.output）应为数，实际为文字 “五十”"],
    ["weights.value.output", undefined, "缺少“产出指标权重”（weights.value.output），应为数"],
    ["weights.value.execution", -10, "“预算执行率权重”（weights.value.execution）不能小于 0，实际为数 -10"],
    ["weights.value.benefit", 130, "“效益指标权重”（weights.value.benefit）不能大于 100，实际为数 130"],
    ["reverse.value", "square", "“反向指标得分办法”（reverse.value）只能是 ratio, strict 之一，实际为文字 “square”"],
    ["weights.citation.document", "", "“依据”（weights.citation.document）不能为空"],
    ["weights.value.outputs", 50, "“权重”下有不认识的内容：outputs。请删除，或检查是否写错"],
    ["name", "国家", "“口径名称”（name）应为一组内容，实际为文字 “国家”"],
    ["totalCaps.value", {}, "“总分按执行率封顶”（totalCaps.value）应为列表，实际为一组内容"],
    [
      "rules",
      { overachieved: "loud" },
      "“规则开关”（rules.overachieved）只能是 off, error, warning, note 之一，实际为文字 “loud”",
    ],
    ["grades", undefined, "缺少“等级线”（grades），应为一组内容"],
    [
      "id",
      "gansu",
      "“口径代号”（id）只能是 mof-2020, mof-2021-cost, hubei, sichuan, changsha, yinchuan, custom 之一，实际为文字 “gansu”",
    ],
  ])("%s = %j", (path, value, expected) => {
    expect(problems(changed(path, value))).toContain(expected);
  });

  test("every problem is told, not only the first", () => {
    const data = changed("weights.value.output", "五十") as { decimals: { value: number } };
    data.decimals.value = 9;
    expect(problems(data)).toHaveLength(2);
  });

  test.each<[unknown, string]>([
    [null, "空"],
    [undefined, "空"],
    [[], "列表"],
    ["口径", "文字 “口径”"],
    [42, "数 42"],
    [true, "是/否"],
  ])("%j is no profile at all", (data, seen) => {
    expect(problems(data)).toEqual([`文件里没有评分口径：应为一个对象，实际为${seen}。请选择由本工具导出的口径文件`]);
  });

  test("a long text is shortened", () => {
    expect(problems(changed("reverse.value", "很".repeat(80)))[0]).toContain(`“${"很".repeat(29)}…”`);
  });

  test("a name for a further level-1 kind is accepted", () => {
    expect(problems(changed("weights.value.named", []))).toEqual([]);
  });
});

describe("parseProfile: values against each other", () => {
  test.each<[string, Json, string]>([
    [
      "weights.value.output",
      60,
      "各项权重合计为 110 分，应为 100 分。请调整预算执行率、产出、效益、满意度或成本的权重",
    ],
    ["weights.value.output", 40, "各项权重合计为 90 分，应为 100 分。请调整预算执行率、产出、效益、满意度或成本的权重"],
    [
      "weights.value.indicators",
      90,
      "各项权重合计为 190 分，应为 100 分。请调整预算执行率、产出、效益、满意度或成本的权重",
    ],
    ["grades.value.good", 95, "等级线应由高到低：优 90 分，良 95 分，中 60 分"],
    ["grades.value.fair", 80, "等级线应由高到低：优 90 分，良 80 分，中 80 分"],
    ["years", { from: 2024, until: 2020 }, "适用年度的起始（2024）晚于截止（2020）"],
    [
      "bands.value.partly",
      { from: 0.5, to: 0.8 },
      "定性指标三档应首尾相接、由高到低：达成 80%–100%，部分达成 50%–80%，未达成 0%–60%。请检查各档的起止",
    ],
    [
      "fundScore.value",
      {
        method: "steps",
        steps: [
          { atLeast: 0.8, share: 0.7 },
          { atLeast: 1, share: 1 },
          { atLeast: 0, share: 0 },
        ],
      },
      "预算执行率的分档应由高到低排列，且最后一档从 0 起；请检查第 1 档",
    ],
    [
      "fundScore.value",
      {
        method: "steps",
        steps: [
          { atLeast: 1, share: 1 },
          { atLeast: 0.6, share: 0.5 },
        ],
      },
      "预算执行率的分档应由高到低排列，且最后一档从 0 起；请检查第 2 档",
    ],
    [
      "totalCaps.value",
      [
        { rateBelow: 0.8, cap: 89 },
        { rateBelow: 0.7, cap: 79 },
      ],
      "按执行率封顶的各档应由低到高排列，封顶分随执行率升高；请检查第 1 档",
    ],
  ])("%s = %j", (path, value, expected) => {
    expect(problems(changed(path, value))).toEqual([expected]);
  });

  test("a plan that leaves a kind open may stay below 100, but not go above", () => {
    expect(problems(changed("weights.value.satisfaction", null))).toEqual([]);
    const open = changed("weights.value.satisfaction", null) as { weights: { value: { output: number } } };
    open.weights.value.output = 70;
    expect(problems(open)).toEqual(["各项权重合计为 110 分，超过 100 分。请调整"]);
  });

  test("steps and caps in order are accepted", () => {
    const steps = {
      method: "steps",
      steps: [
        { atLeast: 1, share: 1 },
        { atLeast: 0.8, share: 0.7 },
        { atLeast: 0, share: 0 },
      ],
    };
    expect(problems(changed("fundScore.value", steps))).toEqual([]);
    expect(
      problems(
        changed("totalCaps.value", [
          { rateBelow: 0.6, cap: 69 },
          { rateBelow: 0.7, cap: 79 },
        ]),
      ),
    ).toEqual([]);
  });

  test.each(["partly", "missed", "achieved"] as const)("an empty band %s is refused", (band) => {
    const data = changed(`bands.value.${band}`, { from: 0.6, to: 0.6 });
    expect(problems(data)).toHaveLength(1);
  });
});
