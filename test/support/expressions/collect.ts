import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A regular expression as it stands in the source. */
export interface Expression {
  /** File and line, for the message of a failing test. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** An expression that is put together when it runs: its parts are no literal, so only its place is known. */
export interface Assembled {
  readonly file: string;
  readonly call: string;
}

export interface Expressions {
  readonly literals: readonly Expression[];
  readonly assembled: readonly Assembled[];
}

const root = join(__dirname, "..", "..", "..", "src");

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const isConstructor = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "RegExp";

/** Comments hold no expressions: they are passed over, not parsed. */
const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };

/** Every regular expression of `src`, found in the syntax tree: what looks like one in a text or comment is none. */
export function expressionsOfSource(): Expressions {
  const literals: Expression[] = [];
  const assembled: Assembled[] = [];
  for (const path of sourceFiles(root)) {
    const text = readFileSync(path, "utf8");
    const file = relative(root, path).replaceAll("\\", "/");
    const source = ts.createSourceFile(path, text, options);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        literals.push({
          place: `${file}:${line}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        });
      } else if (isConstructor(node)) assembled.push({ file, call: node.arguments?.[0]?.getText(source) ?? "" });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, assembled };
}
