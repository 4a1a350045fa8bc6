import { all, child, type Element } from "./tree";

/** Lengths by the documentation of <bt:String> and of <DisplayName>, <Description>. */
const limits: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};
const ID_LENGTH = 32;

/** Which kind of resource each referring element must point to. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  Image: ["Images"],
  Label: ["ShortStrings"],
  Title: ["ShortStrings"],
  Description: ["LongStrings"],
  LearnMoreUrl: ["Urls"],
  FunctionFile: ["Urls"],
  SourceLocation: ["Urls"],
};

interface Resource {
  readonly id: string;
  readonly kind: string;
}

/** Every resid resolves to a resource of the right kind, every resource is used, ids are unique and short. */
export function checkResids(root: Element): readonly string[] {
  const resources = declared(root);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const problems: string[] = [];
  if (byId.size !== resources.length) problems.push("two resources share an id");
  for (const { id } of resources) {
    if (id === "" || id.length > ID_LENGTH) problems.push(`resource id "${id}" must have 1 to ${ID_LENGTH} characters`);
  }
  const used = new Set<string>();
  for (const [kind, allowed] of Object.entries(kinds)) {
    for (const element of all(root, kind)) {
      const { resid } = element.attributes;
      if (resid === undefined) continue;
      used.add(resid);
      const resource = byId.get(resid);
      if (resource === undefined) problems.push(`<${kind} resid="${resid}"> points to nothing`);
      else if (!allowed.includes(resource.kind))
        problems.push(`<${kind} resid="${resid}"> points into ${resource.kind}`);
    }
  }
  for (const { id } of resources) if (!used.has(id)) problems.push(`resource "${id}" is never used`);
  return problems;
}

function declared(root: Element): readonly Resource[] {
  const resources = all(root, "Resources")[0]?.children ?? [];
  return resources.flatMap(({ name, children }) =>
    children.map(({ attributes }) => ({ id: attributes["id"] ?? "", kind: name })),
  );
}

/** Every text is there in the default language and in English, and fits. */
export function checkTexts(root: Element): readonly string[] {
  const strings = ["ShortStrings", "LongStrings"].flatMap((group) =>
    all(root, group).flatMap(({ children }) =>
      children.map((element) => ({ element, limit: limits[group] ?? 0, what: element.attributes["id"] ?? "" })),
    ),
  );
  const base = ["DisplayName", "Description"].flatMap((name) => {
    const element = child(root, name);
    return element === undefined ? [] : [{ element, limit: limits[name] ?? 0, what: `<${name}>` }];
  });
  return [...base, ...strings].flatMap(({ element, limit, what }) => checkText(element, limit, what));
}

function checkText(element: Element, limit: number, what: string): readonly string[] {
  const chinese = element.attributes["DefaultValue"] ?? "";
  const english =
    element.children.find(({ attributes }) => attributes["Locale"] === "en-US")?.attributes["Value"] ?? "";
  const problems: string[] = [];
  if (!/\p{Script=Han}/u.test(chinese)) problems.push(`${what}: no Chinese text`);
  if (english === "" || /\p{Script=Han}/u.test(english)) problems.push(`${what}: no English text for en-US`);
  for (const text of [chinese, english]) {
    if (text.length > limit) problems.push(`${what}: ${text.length} characters, at most ${limit}`);
  }
  return problems;
}
