import { XMLParser } from "fast-xml-parser";

/** An XML element with its children in document order; names without their namespace prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
});

/** Parses a document into its root element; throws where it is not well-formed. */
export function parseXml(text: string): Element {
  checkNesting(text);
  const root = elements(parser.parse(text)).find(({ name }) => name !== "?xml");
  if (root === undefined) throw new Error("no root element");
  return root;
}

/** The parser forgives what Office does not: every tag is closed, in order, and no "<" stands by itself. */
function checkNesting(text: string): void {
  const bare = text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
  const open: string[] = [];
  const rest = bare.replace(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
    (_, end, name, __, empty) => {
      if (end === "/") {
        const expected = open.pop();
        if (expected !== name) throw new Error(`</${String(name)}> where </${expected ?? ""}> was expected`);
      } else if (empty !== "/") open.push(String(name));
      return "";
    },
  );
  if (open.length > 0) throw new Error(`<${open.join("> <")}> is not closed`);
  if (rest.includes("<")) throw new Error(`no tag: ${rest.slice(rest.indexOf("<"), rest.indexOf("<") + 40)}`);
}

function elements(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    return [{ name, attributes: strings(node[":@"]), children: elements(node[name]), text: textOf(node[name]) }];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes
    .map((node: unknown) => (isRecord(node) && typeof node["#text"] === "string" ? node["#text"] : ""))
    .join("");
}

function strings(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === "string" ? [[key, text]] : [])),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

/** The element itself and everything below it, in document order. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function all(element: Element, name: string): readonly Element[] {
  return descendants(element).filter((candidate) => candidate.name === name);
}
