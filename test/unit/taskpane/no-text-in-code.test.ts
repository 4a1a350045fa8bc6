/** No text outside of i18n: what the pane says is in the catalogues, never in its code. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const folder = path.join(import.meta.dirname, "../../../src/taskpane");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

/** Attributes that a user sees or hears. */
const spoken = new Set(["aria-label", "aria-description", "alt", "label", "placeholder", "title", "hint", "content"]);
/** A message's id is no text. */
const id = /^[a-z]+(?:\.[\w-]+)+$/;

/** Text between tags, Chinese in any literal, and words in attributes that are shown. */
export function textsIn(source: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    const literal = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node);
    // A single character marks a range of characters; it is no word.
    if (literal && node.text.length > 1 && /\p{Script=Han}/u.test(node.text)) found.push(node.text);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
      const { initializer } = node;
      if (
        initializer !== undefined &&
        ts.isStringLiteral(initializer) &&
        /\p{L}/u.test(initializer.text) &&
        !id.test(initializer.text)
      )
        found.push(initializer.text);
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile("x.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it("finds what it looks for", () => {
  expect(textsIn('const a = <b title="Close">保存 <i>Save</i>{"完成"}</b>;')).toEqual([
    "Close",
    "保存",
    "Save",
    "完成",
  ]);
  expect(textsIn('const a = <b className="x" title={t("taskpane.title")}>{1}: </b>;')).toEqual([]);
});

it.each(files)("%s", (name) => {
  expect(textsIn(readFileSync(path.join(folder, name), "utf8"))).toEqual([]);
});
