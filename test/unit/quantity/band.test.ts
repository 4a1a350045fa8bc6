import { bandOf } from "../../../src/quantity/band";
import { normalise } from "../../../src/quantity/normalise";
import { cases } from "./tables";

const words = { achieved: "达成", partly: "部分达成", missed: "未达成" } as const;

test.each(cases("bands.tsv", (row) => row.of("完成值")))("%s", (_, row) => {
  const { band, mixed } = bandOf(normalise(row.of("完成值")));
  const said = band === null ? "无" : words[band];
  expect(mixed ? `矛盾 ${said}` : said).toBe(row.of("档") === "矛盾" ? "矛盾 无" : row.of("档"));
});
