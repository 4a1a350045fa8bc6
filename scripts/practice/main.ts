/** Makes the practice workbooks and their key: `npm run practice`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keyOf, practiceSources } from "./books";
import { workbookOf } from "./workbook";

const folder = path.join(import.meta.dirname, "../../samples/practice");

mkdirSync(folder, { recursive: true });
for (const source of practiceSources) writeFileSync(path.join(folder, source.file), await workbookOf(source));
writeFileSync(path.join(folder, "key.json"), `${JSON.stringify(keyOf(practiceSources), null, 2)}\n`);
