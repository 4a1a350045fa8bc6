import { appendFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/review";
import { bytesOf, goodFiles, hostileFiles } from "../support/hostile-files";
import { reviewJson } from "../support/review-command";
import { TemporaryFolder } from "../support/temporary-folder";

const folder = new TemporaryFolder("hostile-");
const forms = join(__dirname, "..", "data", "forms");

test("fifty hostile files among two hundred good ones: each is named, and the good ones are right", async () => {
  const path = join(folder.path, "来件");
  mkdirSync(path);
  const published = readdirSync(forms)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(forms, name));
  goodFiles(path, 200, published);
  const hostile = hostileFiles(path);
  expect(hostile.length).toBeGreaterThanOrEqual(50);
  const growing = setInterval(() => {
    appendFileSync(join(path, "增长.xlsx"), "x");
  }, 20);
  const { session, status } = await reviewJson([path, "--time-limit", "120"]).finally(() => {
    clearInterval(growing);
  });
  expect(status).toBe(1);
  const items = new Map(session.items.map((item) => [item.file, item]));
  expect(items.size).toBe(200 + hostile.length);

  // Root may read what nobody may.
  const root = process.getuid?.() === 0;
  for (const { file, codes } of hostile) {
    const item = items.get(file);
    const found = item?.state === "failed" ? item.result.error?.code : item?.state;
    const wanted = codes === null || (root && codes.includes("no-permission")) ? ["checked"] : codes;
    expect({ file, found: wanted.includes(found ?? "") ? "as wanted" : found }).toEqual({ file, found: "as wanted" });
  }
  expect(session.skipped).toContainEqual({ file: "名/环", reason: "folder-link" });

  for (let at = 0; at < 200; at += 20) {
    const file = `好${at}.xlsx`;
    const item = items.get(file);
    const alone = await checkWorkbook(
      { file, locale: "zh-CN", profile: null },
      { bytes: bytesOf(join(path, file)), hash: item?.hash ?? null },
    );
    expect(item).toEqual(alone);
  }
}, 600_000);
