import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { excelApiUse, type MemberUse } from "./api-use";

export const root = path.join(import.meta.dirname, "../..");

/** What the shipped code calls of Excel: the adapter, the ribbon commands, the pane. */
export function shippedUses(): readonly MemberUse[] {
  const files = ["src/workbook/excel", "src/commands", "src/taskpane/boot", "src/taskpane/theme"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => path.join(root, folder, file)),
  );
  return excelApiUse(files, root);
}

export function packageVersion(): string {
  const text = readFileSync(path.join(root, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
