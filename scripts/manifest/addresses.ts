import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pngSize } from "./png";
import { all, child, descendants, type Element } from "./tree";

/** Ribbon images that must be there, and those that may. */
const REQUIRED = ["16", "32", "80"];
const ALLOWED = [...REQUIRED, "20", "24", "40", "48", "64"];

const namespaces = new Set(["xmlns", "xsi", "bt"]);

/** Every address is https and of the add-in's own origin. */
export function checkAddresses(root: Element): readonly string[] {
  const origins = new Set(all(root, "AppDomain").map(({ text }) => text));
  const addresses = descendants(root).flatMap(({ attributes, text }) =>
    [
      ...Object.entries(attributes)
        .filter(([name]) => !namespaces.has(name))
        .map(([, value]) => value),
      text,
    ].filter((value) => /^[a-z]+:\/\//i.test(value)),
  );
  return addresses.flatMap((address) => {
    const url = new URL(address);
    if (url.host === "schemas.microsoft.com" || url.host === "www.w3.org") return [];
    if (url.protocol !== "https:") return [`${address} is not https`];
    return origins.has(url.origin) ? [] : [`${address} is outside of <AppDomains>`];
  });
}

/** Every icon has the sizes Excel needs, and its file exists in just that size. `folder` holds what the address serves. */
export function checkIcons(root: Element, folder: string): readonly string[] {
  const byId = new Map(
    all(root, "Images").flatMap(({ children }) =>
      children.map(({ attributes }) => [attributes["id"], attributes["DefaultValue"] ?? ""] as const),
    ),
  );
  const ribbon = all(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
    const missing = REQUIRED.filter((size) => !sizes.includes(size)).map(
      (size) => `an <Icon> has no image of ${size} pixels`,
    );
    const odd = sizes
      .filter((size) => !ALLOWED.includes(size))
      .map((size) => `an <Icon> has an image of ${size} pixels, which Excel does not know`);
    const files = icon.children.flatMap(({ attributes }) =>
      checkFile(byId.get(attributes["resid"]) ?? "", Number(attributes["size"]), folder),
    );
    return [...missing, ...odd, ...files];
  });
  const store = (name: string, size: number): readonly string[] =>
    checkFile(child(root, name)?.attributes["DefaultValue"] ?? "", size, folder);
  return [...new Set([...store("IconUrl", 32), ...store("HighResolutionIconUrl", 64), ...ribbon])];
}

function checkFile(address: string, size: number, folder: string): readonly string[] {
  if (!URL.canParse(address)) return [`an icon of ${size} pixels has no address`];
  const file = path.join(folder, new URL(address).pathname);
  if (!existsSync(file)) return [`${address}: there is no such file`];
  const actual = pngSize(readFileSync(file));
  if (actual === null) return [`${address} is no PNG`];
  return actual.width === size && actual.height === size
    ? []
    : [`${address} is ${actual.width}×${actual.height}, not ${size}×${size}`];
}
