/**
 * Draws assets/*.svg as PNG in every size that Excel asks for: `npx tsx scripts/icons/render.ts`. Run once after an SVG
 * was changed; the PNGs are committed. Needs Chromium (CHROMIUM=path, else /usr/bin/chromium).
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = path.join(import.meta.dirname, "../../assets");

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});
const page = await browser.newPage();
for (const file of await readdir(assets)) {
  if (!file.endsWith(".svg")) continue;
  const svg = await readFile(path.join(assets, file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({
      path: path.join(assets, `${path.basename(file, ".svg")}-${size}.png`),
      omitBackground: true,
    });
  }
}
await browser.close();
