import type { BookModel } from "../model/book";
import { invalidArgument, notFound } from "../richapi/errors";
import { WireCollection, WireObject, type Args } from "../richapi/object";

/** The namespace of the root element; null for a text that is no element. */
function namespaceOf(xml: string): string | null {
  const root = /^(?:<\?[^>]*\?>)?\s*<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (root === null) return null;
  const name = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  return new RegExp(`\\s${name}="([^"]*)"`).exec(root[2] ?? "")?.[1] ?? "";
}

class CustomXmlPart extends WireObject {
  override readonly className = "CustomXmlPart";
  readonly #parts: Map<string, string>;
  readonly #id: string;
  constructor(parts: Map<string, string>, id: string) {
    super();
    this.#parts = parts;
    this.#id = id;
  }
  override get id(): string {
    return this.#id;
  }
  override get(name: string): unknown {
    if (name === "Id") return this.#id;
    return name === "NamespaceUri" ? namespaceOf(this.#parts.get(this.#id) ?? "") : super.get(name);
  }
  override call(name: string, args: Args): unknown {
    switch (name) {
      case "GetXml":
        return this.#parts.get(this.#id) ?? "";
      case "SetXml":
        if (namespaceOf(args.text(0)) === null) throw invalidArgument("no XML");
        this.#parts.set(this.#id, args.text(0));
        return null;
      case "Delete":
        this.#parts.delete(this.#id);
        return null;
      default:
        return super.call(name, args);
    }
  }
}

class Scoped extends WireCollection {
  override readonly className = "CustomXmlPartScopedCollection";
  readonly #items: readonly CustomXmlPart[];
  constructor(items: readonly CustomXmlPart[]) {
    super();
    this.#items = items;
  }
  override items(): readonly CustomXmlPart[] {
    return this.#items;
  }
}

export class CustomXmlPartCollection extends WireCollection {
  override readonly className = "CustomXmlPartCollection";
  readonly #book: BookModel;
  constructor(book: BookModel) {
    super();
    this.#book = book;
  }
  override items(): readonly CustomXmlPart[] {
    return [...this.#book.customXml.keys()].map((id) => new CustomXmlPart(this.#book.customXml, id));
  }
  override call(name: string, args: Args): unknown {
    const { customXml } = this.#book;
    switch (name) {
      case "GetByNamespace":
        return new Scoped(this.items().filter(({ id }) => namespaceOf(customXml.get(id) ?? "") === args.text(0)));
      case "GetItem":
        if (!customXml.has(args.text(0))) throw notFound();
        return new CustomXmlPart(customXml, args.text(0));
      case "Add": {
        if (namespaceOf(args.text(0)) === null) throw invalidArgument("no XML");
        const id = `{part-${this.#book.nextId()}}`;
        customXml.set(id, args.text(0));
        return new CustomXmlPart(customXml, id);
      }
      default:
        return super.call(name, args);
    }
  }
}
