import { directionInFull, doubtsInFull, readingInFull, scaleInFull } from "./full";
import { cases, type Row } from "./tables";
import { answer, contextOf, metInWords, ratioInWords, written } from "./wordings";

const tables = ["verdicts.tsv", "verdicts-several.tsv"];
const title = (row: Row) => `${row.of("目标值")} ← ${row.of("完成值")} (${row.of("名称")})`;

describe.each(tables)("%s", (table) => {
  test.each(cases(table, title))("%s", (_, row) => {
    const context = {
      ...contextOf({
        level2: row.of("二级指标"),
        name: row.of("名称"),
        unit: row.of("单位栏"),
        comparator: row.of("性质栏"),
      }),
      content: row.of("内容"),
    };
    const got = answer(written(row.of("目标值")), written(row.of("完成值")), context);
    expect({
      target: readingInFull(got.target),
      actual: readingInFull(got.actual),
      met: metInWords(got.comparison),
      ratio: ratioInWords(got.comparison),
      direction: directionInFull(got.comparison),
      scale: scaleInFull(got.comparison),
      doubts: doubtsInFull(got.comparison),
    }).toEqual({
      target: row.of("目标读作"),
      actual: row.of("完成读作"),
      met: row.of("是否完成"),
      ratio: row.of("完成率"),
      direction: row.of("方向"),
      scale: row.of("折算"),
      doubts: row.of("提示"),
    });
  });
});
