import { wholeCells } from "../../../src/form/whole-cells";
import { readForm } from "../../../src/form";
import { addressOf } from "../../../src/sheet";
import { snapshotOfText } from "../../support/text-form";

/** What was put together: the cells with their texts, the area behind them. */
function whole(rows: string): readonly string[] {
  const before = snapshotOfText(rows);
  const { whole: after } = wholeCells(before);
  if (after === before) return [];
  return after.merges
    .filter(
      (area) =>
        !before.merges.some(
          (one) => addressOf(one.top, one.left) === addressOf(area.top, area.left) && one.bottom === area.bottom,
        ),
    )
    .sort((a, b) => a.left - b.left)
    .map(({ top, left, bottom }) => {
      const text = after.texts[top - after.top]?.[left - after.left] ?? "";
      return `${addressOf(top, left)}:${addressOf(bottom, left)} ${text.replaceAll("\n", "/")}`;
    });
}

describe("lines in cells of their own are put together", () => {
  test.each([
    [
      "the name of an indicator beside points merged over its lines",
      `产出指标 | 数量指标 | 开展农村妇女 | ≥30场 | 28场 | 10 | 9.33
^ | ^ | 技能培训场次 | ^ | ^ | ^ | ^`,
      ["C1:C2 开展农村妇女/技能培训场次"],
    ],
    [
      "name and reason, with what is between them merged",
      `数量指标 | 开展农村妇女 | ≥30场 | 28场 | 10 | 9.33 | 1.疫情影响；
^ | 技能培训 | ^ | ^ | ^ | ^ | 2.场地不足。
^ | 场次 | ^ | ^ | ^ | ^ | `,
      ["B1:B3 开展农村妇女/技能培训/场次", "G1:G2 1.疫情影响；/2.场地不足。"],
    ],
    [
      "labels, whatever rows their lines stand in",
      `绩 | 产出 | 数量指标 | 培训场次 | 10
效 | 指标 | 质量指标 | 合格率 | 10
指 | （20分） | 时效指标 | 完成时间 | 10
标 | 满意度 | 服务对象 | 学员满意度 | 10
 | 指标 | 满意度指标 | 家长满意度 | 10`,
      ["A1:A4 绩/效/指/标", "B1:B3 产出/指标/（20分）", "B4:B5 满意度/指标", "C4:C5 服务对象/满意度指标"],
    ],
    [
      "heads, merged or not",
      `项目资金 | | 年初 | 全年 | 全年 | 分值 | 执行率
（万元） | | 预算数 | 预算数 | 执行数 | | （B/A）`,
      [
        "A1:A2 项目资金/（万元）",
        "C1:C2 年初/预算数",
        "D1:D2 全年/预算数",
        "E1:E2 全年/执行数",
        "G1:G2 执行率/（B/A）",
      ],
    ],
    [
      "the goals below their head",
      `总体目标 | 预期目标 | < | 实际完成情况 | <
^ | 1.培训30场； | < | 1.培训28场； | <
^ | 2.救助180人。 | < | 2.救助190人； | <
^ | | | 3.慰问20人。 | <`,
      ["B2:B3 1.培训30场；/2.救助180人。", "D2:D4 1.培训28场；/2.救助190人；/3.慰问20人。"],
    ],
    [
      "a bracket that was open",
      `履职效能（60分 | 公路建设 | 40
） | 水运建设 | 20`,
      ["A1:A2 履职效能（60分/）"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(whole(rows)).toEqual(expected);
  });
});

describe("what stands below something else of its own stays apart", () => {
  test.each([
    ["goals with what came of each", "预期目标 | 实际完成情况\n1.培训30场 | 1.培训28场\n2.救助180人 | 2.救助190人"],
    [
      "indicators that share their points",
      `数量指标 | 培训场次 | ≥3场 | 3场 | 10 | 10
^ | 培训人次 | ≥200人次 | 210人次 | ^ | ^`,
    ],
    [
      "indicators that share the points between their names and targets",
      `数量指标 | 抽检批次 | 20 | ≥600批次 | 634批次 | 20
^ | 快检批次 | ^ | ≥1200批次 | 1230批次 | ^`,
    ],
    [
      "indicators below merged levels",
      `产出指标 | 数量指标 | 培训场次 | ≥3场 | 3场
^ | ^ | 培训人次 | ≥200人次 | 210人次`,
    ],
    ["names alone below merged levels", "产出指标 | 数量指标 | 培训场次\n^ | ^ | 培训人次"],
    [
      "a head over others",
      `一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 完成值 | 分值
^ | ^ | ^ | 指标性质 | 指标值 | 度量单位 | ^ | ^`,
    ],
    [
      "two heads one over the other",
      `一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值
^ | ^ | ^ | 计量单位 | ^ | ^`,
    ],
    ["amounts of several sources", "资金 | 财政拨款 | 100 | 90\n^ | 其他资金 | 20 | 20"],
    ["levels below one another", "产出指标 | 10\n效益指标 | 10\n满意度 | 10"],
    ["words that look like levels", "社会 | 10\n经济 | 20"],
  ])("%s", (_, rows) => {
    expect(whole(rows)).toEqual([]);
  });
});

test("blank rows at the end go with the lines that stood in them", () => {
  const { texts, values, formulas } = wholeCells(snapshotOfText("培训 | 30 | 10\n场次 | ^ | ^")).whole;
  expect([texts, values, formulas].map(({ length }) => length)).toEqual([1, 1, 1]);
});

test("a form whose head, labels, names and reasons came apart is read as one", () => {
  const reading = readForm(
    snapshotOfText(`项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2023年度） | < | < | < | < | < | < | < | <
项目名称 | < | 巾帼家政技能培训 | < | < | < | < | < | <
项目资金 | < | < | 年初 | 全年 | 全年 | 分值 | 执行率 | 得分
（万元） | < | < | 预算数 | 预算数 | 执行数 | ^ | （B/A） | ^
 | 年度资金总额 | < | 50 | 60 | 54 | 10 | 90% | 9
 | 其中：当年财政 | < | 50 | 60 | 54 | — | 90% | —
 | 拨款 | < | ^ | ^ | ^ | ^ | ^ | ^
年度 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
总体 | 1.举办培训30场； | < | < | < | 1.举办培训28场； | < | < | <
目标 | 2.培训1500人次。 | < | < | < | 2.培训1530人次。 | < | < | <
绩 | 一级 | 二级 | 三级指标 | 年度 | 实际 | 分值 | 得分 | 偏差原因
效 | 指标 | 指标 | ^ | 指标值 | 完成值 | ^ | ^ | 分析
指 | 产出 | 数量 | 举办家政 | ≥30场 | 28场 | 30 | 28 | 1.场地停用一个月；
标 | 指标 | 指标 | 技能培训场次 | ^ | ^ | ^ | ^ | 2.次年一季度补办。
 | （60分） | | 培训人次 | ≥1500人次 | 1530人次 | 30 | 30 |
 | 效益 | 社会 | 学员就业率 | ≥60% | 63% | 20 | 20 |
 | 指标 | 效益 | ^ | ^ | ^ | ^ | ^ |
 | （20分） | 指标 | ^ | ^ | ^ | ^ | ^ |
 | 满意度 | 服务对象 | 学员满意度 | ≥95% | 97% | 10 | 10 |
 | 指标 | 满意度指标 | ^ | ^ | ^ | ^ | ^ |
总分 | < | < | < | < | < | 100 | 97 |`),
  );
  if (reading.kind !== "form") throw new Error(reading.reason.id);
  const { funds, goals, indicators, total } = reading.form;
  expect(
    funds?.rows.map(({ source, budget, rate, score }) => [source, budget?.value, rate?.value, score?.value]),
  ).toEqual([
    ["total", 60, 0.9, 9],
    ["fiscal", 60, 0.9, null],
  ]);
  expect(goals.map(({ achieved }) => achieved?.text)).toEqual(["1.举办培训28场；", "2.培训1530人次。"]);
  expect(
    indicators.map(({ level1, level2, name, target, actual, weight, score, reason }) =>
      [
        level1?.name,
        level1?.points,
        level2?.name,
        name,
        target.text,
        actual.text,
        weight?.value,
        score?.value,
        reason?.plain,
      ].join(" "),
    ),
  ).toEqual([
    "产出指标 60 数量指标 举办家政技能培训场次 ≥30场 28场 30 28 1.场地停用一个月; 2.次年一季度补办。",
    "产出指标 60 数量指标 培训人次 ≥1500人次 1530人次 30 30 ",
    "效益指标 20 社会效益指标 学员就业率 ≥60% 63% 20 20 ",
    "满意度指标  服务对象满意度指标 学员满意度 ≥95% 97% 10 10 ",
  ]);
  expect([total?.weight?.value, total?.score?.value]).toEqual([100, 97]);
});
