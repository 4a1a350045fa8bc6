import { isLevel1Name, isLevel2Name, level1Kind } from "../../../../src/form/vocabulary/levels";
import { provinceOf, provinces } from "../../../../src/form/vocabulary/places";

test.each([
  ["产出指标", "数量指标", "output"],
  ["项目完成指标", "数量指标", "output"],
  ["项目完成", "质量", "output"],
  ["产出", null, "output"],
  ["效益指标", "社会效益指标", "benefit"],
  ["项目效益", null, "benefit"],
  ["效果指标", null, "benefit"],
  ["影响力指标", null, "benefit"],
  ["满意度指标", "服务对象满意度指标", "satisfaction"],
  ["社会公众满意度", null, "satisfaction"],
  ["成本指标", "经济成本指标", "cost"],
  ["项目决策", "项目目标", "other"],
  ["项目管理", "财务管理", "other"],
  ["过程", null, "other"],
  [null, "数量指标", "output"],
  [null, "成本指标", "output"],
  [null, "经济成本指标", "cost"],
  [null, "可持续影响指标", "benefit"],
  [null, "服务对象满意度指标", "satisfaction"],
  [null, null, "other"],
  ["", "时效指标", "output"],
  ["(50分)", "数量指标", "output"],
])("%s over %s is %s", (first, second, kind) => {
  expect(level1Kind(first, second)).toBe(kind);
});

test("the usual names of levels are known, indicators are not taken for them", () => {
  expect(["产出指标", "效益指标", "满意度指标", "成本指标", "项目决策", "项目产出", "效益"].every(isLevel1Name)).toBe(
    true,
  );
  expect(["数量指标", "质量", "社会效益指标", "可持续影响指标", "服务对象满意度指标等"].every(isLevel2Name)).toBe(true);
  for (const name of ["培训人次", "群众满意度90%以上", "产出合格品数", "成本节约率"]) {
    expect([name, isLevel1Name(name) || isLevel2Name(name)]).toEqual([name, false]);
  }
});

test("a province is found by itself or by a city", () => {
  expect(provinceOf(["四川省财政厅"])).toBe("四川");
  expect(provinceOf(["中江县水利局"])).toBe("四川");
  expect(provinceOf(["黄冈市水利和湖泊局"])).toBe("湖北");
  expect(provinceOf(["长沙市望城区妇女联合会"])).toBe("湖南");
  expect(provinceOf(["某局", "银川市教育局"])).toBe("宁夏");
  expect(provinceOf(["某县某局"])).toBeNull();
  expect(provinceOf([])).toBeNull();
});

test("a province's own name goes before a city of another", () => {
  expect(provinceOf(["南京市驻新疆工作组"])).toBe("新疆");
});

test("no city stands for two provinces", () => {
  const cities = Object.values(provinces).flatMap((names) => names.split(" "));
  expect(new Set(cities).size).toBe(cities.length);
  expect(Object.keys(provinces)).toHaveLength(31);
});
