import path from "node:path";
import ts from "typescript";

/** One member of Excel's API that the code names. */
export interface MemberUse {
  /** "Range.getMergedAreasOrNullObject" */
  readonly member: string;
  /** "1.13", from the API's own documentation comments. */
  readonly level: string;
  readonly file: string;
  /** True where the code asks `has(13, "Range", "getMergedAreasOrNullObject")` first. */
  readonly guarded: boolean;
}

const LEVEL = /\[Api set: ExcelApi (1\.\d+)/;

/** All members of the `Excel` namespace that the files name: by access, or as the text of a property to load. */
export function excelApiUse(files: readonly string[], root: string): readonly MemberUse[] {
  const program = programOf(files, options(root));
  const checker = program.getTypeChecker();
  const levels = excelLevels(program);
  const guards = new Set(files.flatMap((file) => guardedMembers(program.getSourceFile(file))));
  const uses = new Map<string, MemberUse>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not part of the program`);
    for (const member of membersNamed(source, checker, levels)) {
      const level = levels.get(member) ?? "1.1";
      uses.set(`${member} ${file}`, {
        member,
        level,
        file: path.relative(root, file),
        guarded: guards.has(member) || guards.has(member.slice(member.indexOf(".") + 1)),
      });
    }
  }
  return [...uses.values()];
}

/** Only what can be of Excel: the files, what they import of this project, the typings of Office.js; no other package, no DOM. */
function programOf(files: readonly string[], given: ts.CompilerOptions): ts.Program {
  const narrowed: ts.CompilerOptions = { ...given, types: ["office-js"], lib: ["lib.es2022.d.ts"] };
  const host = ts.createCompilerHost(narrowed);
  host.resolveModuleNameLiterals = (literals, file, _redirected, compilerOptions) =>
    literals.map(({ text }) =>
      text.startsWith(".") ? ts.resolveModuleName(text, file, compilerOptions, host) : { resolvedModule: undefined },
    );
  return ts.createProgram([...files], narrowed, host);
}

function options(root: string): ts.CompilerOptions {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, host);
  if (parsed === undefined) throw new Error("tsconfig.json cannot be read");
  return parsed.options;
}

/** "Range.values" → "1.1" for every documented member of the typings. */
function excelLevels(program: ts.Program): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.includes("@types/office-js/")) continue;
    walk(source, (node) => {
      if (!isMember(node) || !ts.isClassDeclaration(node.parent)) return;
      const level = levelOf(node) ?? levelOf(node.parent);
      if (level !== null && node.parent.name !== undefined)
        levels.set(`${node.parent.name.text}.${node.name.getText()}`, level);
    });
  }
  return levels;
}

function isMember(node: ts.Node): node is ts.MethodDeclaration | ts.PropertyDeclaration {
  return ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node);
}

function levelOf(node: ts.Node): string | null {
  const comment = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const found = comment.match(new RegExp(LEVEL, "g"))?.at(-1);
  return found === undefined ? null : (LEVEL.exec(found)?.[1] ?? null);
}

function membersNamed(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  levels: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const members = new Set<string>();
  walk(source, (node) => {
    if (ts.isPropertyAccessExpression(node)) {
      const owner = checker.getTypeAtLocation(node.expression).getSymbol()?.name;
      const member = `${owner ?? ""}.${node.name.text}`;
      if (levels.has(member)) members.add(member);
    }
    // load(["values", "formulas"]), load("format/fill/color"): each step could be a member of what is read.
    if (ts.isStringLiteralLike(node) && !isGuard(node.parent)) {
      for (const step of node.text.split(/[/,\s]+/)) {
        for (const owner of loaded) if (levels.has(`${owner}.${step}`)) members.add(`${owner}.${step}`);
      }
    }
  });
  return members;
}

/** What the code loads by name. */
const loaded = ["Range", "Worksheet", "RangeAreas", "Workbook"];

/** The members behind `host.has(13, "Range", "getMergedAreasOrNullObject")`, or `has(13, "onChanged")` for any owner. */
function guardedMembers(source: ts.SourceFile | undefined): readonly string[] {
  const guarded: string[] = [];
  if (source === undefined) return guarded;
  walk(source, (node) => {
    if (isGuard(node))
      guarded.push(
        node.arguments
          .filter(ts.isStringLiteralLike)
          .map(({ text }) => text)
          .join("."),
      );
  });
  return guarded;
}

function isGuard(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments[0] === undefined || !ts.isNumericLiteral(node.arguments[0]))
    return false;
  const { expression } = node;
  return (ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText() === "has";
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (inner) => {
    walk(inner, visit);
  });
}
