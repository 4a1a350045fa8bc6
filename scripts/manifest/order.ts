import { descendants, type Element } from "./tree";

/**
 * The order in which Office wants the children of an element, and which of them it cannot do without (marked !).
 * From the documentation "How to find the proper order of manifest elements" and the pages of the elements.
 */
const orders: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary VersionOverrides! ExtendedOverrides",
  VersionOverrides: "Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins VersionOverrides",
  DesktopFormFactor: "GetStarted! FunctionFile! ExtensionPoint!",
  GetStarted: "Title! Description! LearnMoreUrl!",
  ExtensionPoint: "OfficeTab!",
  Group: "OverriddenByRibbonApi Label! Icon! Control!",
  Control: "OverriddenByRibbonApi Label! ToolTip Supertip! Icon! Action! Enabled",
  Supertip: "Title! Description!",
  Resources: "Images! Urls! ShortStrings! LongStrings!",
  DefaultSettings: "SourceLocation! RequestedWidth RequestedHeight",
};

/** Children out of order, unknown or missing. */
export function checkOrder(root: Element): readonly string[] {
  return descendants(root).flatMap((element) => {
    const order = orders[element.name];
    return order === undefined ? [] : checkChildren(element, order.split(" "));
  });
}

function checkChildren(element: Element, order: readonly string[]): readonly string[] {
  const names = order.map((entry) => entry.replace("!", ""));
  const present = element.children.map(({ name }) => name);
  const unknown = present
    .filter((name) => !names.includes(name))
    .map((name) => `<${element.name}>: <${name}> is not allowed here`);
  const missing = order
    .filter((entry) => entry.endsWith("!") && !present.includes(entry.slice(0, -1)))
    .map((entry) => `<${element.name}>: <${entry.slice(0, -1)}> is missing`);
  const known = present.filter((name) => names.includes(name));
  const misplaced = known.find(
    (name, index) => index > 0 && names.indexOf(name) < names.indexOf(known[index - 1] ?? name),
  );
  return misplaced === undefined
    ? [...unknown, ...missing]
    : [...unknown, ...missing, `<${element.name}>: <${misplaced}> stands too late; the order is ${names.join(", ")}`];
}
