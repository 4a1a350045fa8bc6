import { invalidArgument, lacks } from "./errors";

/** The arguments of one call, checked as they are taken. Missing ones arrive as null. */
export class Args {
  readonly #values: readonly unknown[];
  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  has(index: number): boolean {
    const value = this.#values[index];
    return value !== undefined && value !== null;
  }

  raw(index: number): unknown {
    return this.#values[index];
  }

  text(index: number): string {
    const value = this.#values[index];
    if (typeof value !== "string") throw invalidArgument(`argument ${index} is no text`);
    return value;
  }

  number(index: number): number {
    const value = this.#values[index];
    if (typeof value !== "number") throw invalidArgument(`argument ${index} is no number`);
    return value;
  }

  flag(index: number): boolean {
    const value = this.#values[index];
    if (value === undefined || value === null) return false;
    if (typeof value !== "boolean") throw invalidArgument(`argument ${index} is no boolean`);
    return value;
  }

  /** The names set to true in an options object such as `{rowHidden: true}`. */
  wanted(index: number): readonly string[] {
    const value = this.#values[index];
    if (typeof value !== "object" || value === null) throw invalidArgument(`argument ${index} is no object`);
    const names = (branch: object, prefix: string): string[] =>
      Object.entries(branch).flatMap(([name, inner]: [string, unknown]) =>
        typeof inner === "object" && inner !== null
          ? names(inner, `${prefix}${name}/`)
          : inner === true
            ? [prefix + name]
            : [],
      );
    return names(value, "");
  }
}

/** An object of Excel's model as the wire sees it. Member names are the wire's own (PascalCase). */
export abstract class WireObject {
  /** The class name in the `Excel` namespace, for levels and error locations. */
  abstract readonly className: string;
  /** Set once the client asked to keep a reference. */
  reference: string | null = null;
  /** Objects with an id are addressed by it afterwards. */
  get id(): string | null {
    return null;
  }
  /** The public member that a wire name stands for; decides the level it needs. */
  memberOf(name: string): string {
    return camel(name);
  }
  /** Reading a property: a scalar, a grid or another object; null for an object that does not exist. */
  get(name: string): unknown {
    throw lacks(`${this.className}.${camel(name)}`);
  }
  set(name: string, value: unknown): void {
    throw lacks(`writing ${this.className}.${camel(name)} = ${JSON.stringify(value)}`);
  }
  call(name: string, args: Args): unknown {
    throw lacks(`${this.className}.${camel(name)}(${args.has(0) ? "…" : ""})`);
  }
}

/** A collection: loading it gives its items. */
export abstract class WireCollection extends WireObject {
  abstract items(): readonly WireObject[];
}

export const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
export const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
