import ExcelJS from "exceljs";

/** A workbook with a national form of so many indicator rows; every tenth misses its target, without score and reason. */
export async function longForm(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("自评表");
  sheet.addRow(["项目支出绩效自评表"]);
  sheet.addRow(["项目名称", "道路养护"]);
  sheet.addRow(["资金来源", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]);
  sheet.addRow(["年度资金总额", 100, 100, 100, 10, 1, 10]);
  const heads = [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ];
  sheet.addRow(heads);
  const weight = 90 / rows;
  for (let row = 1; row <= rows; row += 1) {
    const missed = row % 10 === 0;
    const [actual, score] = missed ? ["27公里", ""] : ["31公里", weight];
    sheet.addRow(["产出指标", "数量指标", `第${row}路段`, "≥30公里", actual, weight, score, ""]);
  }
  sheet.addRow(["总分", "", "", "", "", 100, 100]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
