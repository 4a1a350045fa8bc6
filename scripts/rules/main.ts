/** Brings the heads of docs/rules/*.md and their table up to date with the code: `npx tsx scripts/rules/main.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules";
import { tableOf, withHead } from "./pages";

const folder = join(process.cwd(), "docs", "rules");
const file = (id: string): string => join(folder, `${id}.md`);

for (const rule of rules) writeFileSync(file(rule.id), withHead(rule, readFileSync(file(rule.id), "utf8")));
writeFileSync(
  join(folder, "README.md"),
  tableOf((id) => readFileSync(file(id), "utf8")),
);
