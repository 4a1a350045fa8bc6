/** The page is built without the texts of the command line (webpack.config.js), so nothing but the command line may say them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cli } from "../../../src/i18n/zh-CN/cli";
import { cliReviewMore } from "../../../src/i18n/zh-CN/cli-review-more";

const folder = path.join(import.meta.dirname, "../../../src");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

it("are known by their ids", () => {
  const ids = [...Object.keys(cli), ...Object.keys(cliReviewMore)];
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id) => !id.startsWith("cli."))).toEqual([]);
});

it("are said by the command line alone", () => {
  const says = (name: string): boolean => /["'`]cli\./.test(readFileSync(path.join(folder, name), "utf8"));
  const roomOf = (name: string): string | undefined => name.split(path.sep)[0];
  expect([...new Set(files.filter(says).map(roomOf))].sort()).toEqual(["cli", "i18n"]);
});
