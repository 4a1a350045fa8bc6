/** `npm run validate [-- FILE [FOLDER]]`: checks manifest.xml, or a built one against the folder it was built into. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "./check";
import { packageVersion, root, shippedUses } from "./sources";

const [file = path.join(root, "manifest.xml"), folder = root] = process.argv.slice(2);
const problems = checkManifest(readFileSync(file, "utf8"), {
  folder,
  packageVersion: packageVersion(),
  uses: shippedUses(),
});
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${file}: nothing wrong`);
process.exitCode = problems.length === 0 ? 0 : 1;
