import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogues, type MessageId } from "../../../src/i18n";
import { rules } from "../../../src/rules";

const folder = join(__dirname, "..", "..", "..", "src", "rules");
const source = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");
const ids = Object.keys(catalogues["zh-CN"]).filter((id): id is MessageId => id.startsWith("rules."));

test.each(rules.map(({ id }) => id))("%s: title, pass and why it may not apply, in its own words", (id) => {
  for (const part of ["title", "pass", "none"]) expect(ids).toContain(`rules.${id}.${part}`);
});

test("every text of the catalogue is used", () => {
  const spoken = ids.filter((id) => !source.includes(`"${id}"`) && !/^rules\.column\./.test(id));
  expect(spoken).toEqual([]);
});

test("titles are short, Chinese sentences use full-width punctuation and no final full stop, advice ends with one", () => {
  for (const id of ids) {
    const text = catalogues["zh-CN"][id].replace(/\{[^{}]*\}/g, "0");
    expect([id, /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/.test(text)]).toEqual([id, false]);
    if (id.endsWith(".title")) expect([id, text.length <= 22]).toEqual([id, true]);
    expect([id, text.endsWith("。")]).toEqual([id, id.includes(".advice")]);
  }
});

test("the English texts are English", () => {
  for (const id of ids) {
    const han = catalogues.en[id].replace(/元|万元|无/g, "").match(/\p{Script=Han}/gu);
    expect([id, han]).toEqual([id, null]);
  }
});
