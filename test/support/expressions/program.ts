import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** A step of a matcher that goes back on failure, as the engines of browsers and Node do. */
export type Step =
  | { readonly kind: "character"; readonly is: (code: number) => boolean; readonly back: boolean }
  | { readonly kind: "split"; readonly first: number; readonly second: number }
  | { readonly kind: "jump"; readonly to: number }
  | { readonly kind: "mark"; readonly slot: number }
  | { readonly kind: "advanced"; readonly slot: number }
  | { readonly kind: "same"; readonly group: number }
  | { readonly kind: "edge"; readonly at: "start" | "end" | "word"; readonly negate: boolean }
  | { readonly kind: "look"; readonly program: readonly Step[]; readonly negate: boolean }
  | { readonly kind: "match" };

export interface Program {
  readonly steps: readonly Step[];
  /** Marks: two for each group, then one for each loop. */
  readonly slots: number;
  /** Only the text's start is tried: every alternative begins with ^. */
  readonly anchored: boolean;
  readonly sticky: boolean;
  readonly unicode: boolean;
  readonly global: boolean;
}

/** A test for one character by its code, each asked once: by the engine itself, so that classes and flags mean what they mean there. */
function characterTest(raw: string, flags: string): (code: number) => boolean {
  const pattern = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ""));
  const known = new Map<number, boolean>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const is = pattern.test(String.fromCodePoint(code));
    known.set(code, is);
    return is;
  };
}

class Compiler {
  steps: Step[] = [];
  slots: number;
  private back = false;

  constructor(
    private readonly flags: string,
    groups: number,
  ) {
    this.slots = 2 * (groups + 1);
  }

  alternatives(alternatives: readonly AST.Alternative[]): void {
    const ends: number[] = [];
    alternatives.forEach((alternative, index) => {
      const isLast = index === alternatives.length - 1;
      const split = isLast ? -1 : this.put({ kind: "match" });
      const elements = this.back ? [...alternative.elements].reverse() : alternative.elements;
      for (const element of elements) this.element(element);
      if (isLast) return;
      ends.push(this.put({ kind: "match" }));
      this.steps[split] = { kind: "split", first: split + 1, second: this.steps.length };
    });
    for (const end of ends) this.steps[end] = { kind: "jump", to: this.steps.length };
  }

  private put(step: Step): number {
    return this.steps.push(step) - 1;
  }

  private element(element: AST.Element): void {
    switch (element.type) {
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
        this.put({ kind: "character", is: characterTest(element.raw, this.flags), back: this.back });
        break;
      case "Group":
        this.alternatives(element.alternatives);
        break;
      case "CapturingGroup":
        this.group(element);
        break;
      case "Quantifier":
        this.quantifier(element);
        break;
      case "Backreference":
        this.put({ kind: "same", group: Number(element.ref) });
        break;
      case "Assertion":
        this.assertion(element);
        break;
      default:
        throw new Error(`not known to the matcher: ${element.raw}`);
    }
  }

  private group(group: AST.CapturingGroup): void {
    const number = this.groupNumber(group);
    this.put({ kind: "mark", slot: 2 * number + (this.back ? 1 : 0) });
    this.alternatives(group.alternatives);
    this.put({ kind: "mark", slot: 2 * number + (this.back ? 0 : 1) });
  }

  private readonly groups: AST.CapturingGroup[] = [];

  private groupNumber(group: AST.CapturingGroup): number {
    const known = this.groups.indexOf(group);
    return known >= 0 ? known + 1 : this.groups.push(group);
  }

  private assertion(element: AST.Assertion): void {
    if (element.kind !== "lookahead" && element.kind !== "lookbehind") {
      this.put({ kind: "edge", at: element.kind, negate: element.kind === "word" && element.negate });
      return;
    }
    const [outside, back] = [this.steps, this.back];
    [this.steps, this.back] = [[], element.kind === "lookbehind"];
    this.alternatives(element.alternatives);
    this.put({ kind: "match" });
    const program = this.steps;
    [this.steps, this.back] = [outside, back];
    this.put({ kind: "look", program, negate: element.negate });
  }

  private quantifier({ element, min, max, greedy }: AST.Quantifier): void {
    for (let times = 0; times < min; times++) this.element(element);
    if (max === Infinity) this.loop(element, greedy);
    else {
      const splits: number[] = [];
      for (let times = min; times < max; times++) {
        splits.push(this.put({ kind: "match" }));
        this.element(element);
      }
      for (const split of splits) this.steps[split] = this.choice(split + 1, this.steps.length, greedy);
    }
  }

  /** A turn that takes nothing ends the loop. */
  private loop(element: AST.QuantifiableElement, greedy: boolean): void {
    const slot = this.slots++;
    const split = this.put({ kind: "match" });
    this.put({ kind: "mark", slot });
    this.element(element);
    this.put({ kind: "advanced", slot });
    this.put({ kind: "jump", to: split });
    this.steps[split] = this.choice(split + 1, this.steps.length, greedy);
  }

  private choice(inside: number, outside: number, greedy: boolean): Step {
    return { kind: "split", first: greedy ? inside : outside, second: greedy ? outside : inside };
  }
}

export function parse(source: string, flags: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
  });
}

export function compile(source: string, flags: string): Program {
  if (/[ms]/.test(flags)) throw new Error(`flags that the matcher does not know: ${flags}`);
  const pattern = parse(source, flags);
  const compiler = new Compiler(flags, source.split("(").length);
  compiler.alternatives(pattern.alternatives);
  const anchored = pattern.alternatives.every(
    ({ elements: [first] }) => first?.type === "Assertion" && first.kind === "start",
  );
  return {
    steps: [...compiler.steps, { kind: "match" }],
    slots: compiler.slots,
    anchored,
    sticky: flags.includes("y"),
    unicode: flags.includes("u"),
    global: flags.includes("g"),
  };
}
