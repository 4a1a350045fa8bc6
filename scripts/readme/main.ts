/** Puts the sample form's real report into both READMEs: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs";
import { printedReport, readmes, shortened, withSample } from "./sample";

const sample = shortened(await printedReport());
for (const readme of readmes) writeFileSync(readme, withSample(readFileSync(readme, "utf8"), sample));
