/**
 * Fluent UI's index requires two thousand modules, that of its icons eighteen megabytes of drawings: some seconds for each
 * test file that draws a view. As jest's transform for these two files this puts each part off until it is asked for.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const self = readFileSync(import.meta.filename);

/** `const _x = require("y");` goes, and `_x.Name` in the getters becomes `require("y").Name`. */
function lazyParts(source) {
  const packages = new Map();
  const rest = source.replace(/^const (\w+) = require\("([^"]+)"\);$/gm, (_, name, from) => {
    packages.set(name, from);
    return "";
  });
  return rest.replace(/\breturn (\w+)\./g, (all, name) =>
    packages.has(name) ? `return require(${JSON.stringify(packages.get(name))}).` : all,
  );
}

/** Each drawing also stands in a small file of its own: DismissRegular and Dismiss16Filled in dismiss.cjs. */
const lazyIcons = `
const parts = { ...require("./utils.cjs"), ...require("./providers.cjs") };
module.exports = new Proxy(parts, {
  get(known, name) {
    const icon = typeof name === "string" ? /^([A-Z]\\w*?)\\d*(?:Regular|Filled|Light|Color)$/.exec(name) : null;
    if (icon === null) return known[name];
    const file = icon[1].replace(/(?!^)[A-Z]/g, (letter) => "-" + letter).toLowerCase();
    return require("./atoms/svg/" + file + ".cjs")[name];
  },
});
`;

export default {
  process: (source, file) => ({ code: file.includes("react-icons") ? lazyIcons : lazyParts(source) }),
  getCacheKey: (source, file) => createHash("sha256").update(self).update(file).update(source).digest("hex"),
};
