export type Token =
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "text"; readonly value: string; readonly text: string }
  | { readonly kind: "word" | "error" | "reference" | "operator"; readonly text: string };

const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /^"(?:[^"]|"")*"/],
  ["error", /^#(?:DIV\/0!|N\/A|NAME\?|REF!|VALUE!|NUM!|NULL!)/i],
  [
    "reference",
    /^(?:(?:'(?:[^']|'')+'|[\w.\u4e00-\u9fff]+)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\w(.])/,
  ],
  ["number", /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/],
  ["word", /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*/],
  ["operator", /^(?:<>|<=|>=|[-+*/^&=<>(),%:;{}])/],
];

function next(rest: string): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    const text = pattern.exec(rest)?.[0];
    if (text === undefined) continue;
    if (kind === "number") return { kind, value: Number(text), text };
    if (kind === "text") return { kind, value: text.slice(1, -1).replaceAll('""', '"'), text };
    return { kind, text };
  }
  return null;
}

/** Splits a formula (without its "=") into tokens; the spaces between them go along in `text` order only. Null: not understood. */
export function tokenize(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let rest = formula.trimStart();
  while (rest !== "") {
    const token = next(rest);
    if (token === null) return null;
    tokens.push(token);
    rest = rest.slice(token.text.length).trimStart();
  }
  return tokens;
}
