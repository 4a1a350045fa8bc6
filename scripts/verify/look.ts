// Opens the page at the given address in Chromium with the sample form and says what it found; part of `npm run verify`.
import { startChromium } from "../../test/excel-host/browser/chromium";

async function look(address: string): Promise<string> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage({ locale: "zh-CN", ignoreHTTPSErrors: true });
    await page.goto(`${address}index.html?open=samples/wangcheng-2020.xlsx`, { waitUntil: "commit" });
    await page.locator("[data-rule]").first().waitFor({ timeout: 120_000 });
    const weightSum = await page.locator('[data-rule="weight-sum-not-100"]').count();
    if (weightSum !== 1)
      throw new Error(`the sample's wrong sum of weights was found ${weightSum} times instead of once`);
    return `${await page.locator("[data-rule]").count()} findings shown for the sample, the wrong sum of weights among them`;
  } finally {
    await browser.close();
  }
}

look(process.argv[2] ?? "http://localhost:3000/").then(
  (said) => {
    console.log(said);
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
