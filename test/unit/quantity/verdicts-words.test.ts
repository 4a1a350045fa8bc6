import { doubtsInFull, readingInFull } from "./full";
import { cases } from "./tables";
import { answer, contextOf, metInWords, written } from "./wordings";

describe.each(["verdicts-words.tsv", "verdicts-reading.tsv"])("%s", (name) => {
  test.each(cases(name, (row) => `${row.of("目标值")} ← ${row.of("完成值")} (${row.of("名称")})`))("%s", (_, row) => {
    const around = contextOf({
      level2: row.of("二级指标"),
      name: row.of("名称"),
      unit: row.of("单位栏"),
      comparator: row.of("性质栏"),
    });
    const got = answer(written(row.of("目标值")), written(row.of("完成值")), { ...around, content: row.of("内容") });
    expect({
      target: readingInFull(got.target),
      actual: readingInFull(got.actual),
      met: metInWords(got.comparison),
      doubts: doubtsInFull(got.comparison),
    }).toEqual({
      target: row.of("目标读作"),
      actual: row.of("完成读作"),
      met: row.of("是否完成"),
      doubts: row.of("提示"),
    });
  });
});
