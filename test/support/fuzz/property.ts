import type fc from "fast-check";

/** What must hold of everything that an arbitrary makes. */
export interface Property<T> {
  /** As in `npm run fuzz -- NAME` and in the file names of kept cases. */
  readonly name: string;
  readonly arbitrary: fc.Arbitrary<T>;
  /** Whether a file's content is a case of this property. */
  readonly isCase: (content: unknown) => content is T;
  /**
   * What does not hold of a case; empty: all does. What is thrown is a fault as well. `strict` also looks at time and
   * memory, which no test of `npm test` may depend on.
   */
  readonly faults: (one: T, strict: boolean) => readonly string[] | Promise<readonly string[]>;
}

/** Whether something read from JSON has these properties. */
export const holds = (content: unknown, ...keys: readonly string[]): boolean =>
  typeof content === "object" && content !== null && keys.every((key) => key in content);
