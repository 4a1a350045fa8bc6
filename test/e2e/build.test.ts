/** What is shipped: the files of the production build, without a browser. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import ts from "typescript";
import { checkManifest } from "../../scripts/manifest/check";
import { packageVersion } from "../../scripts/manifest/sources";
import { buildPane, closedNetwork, standard } from "./support/build";

/** In bytes of gzip. The first load is what the page's own HTML names; the rest comes when it is needed (until the first result: excel-start.test.ts). */
const FIRST_LOAD_BUDGET = 185_000;

jest.setTimeout(300_000);

let folder = "";
let closed = "";
beforeAll(async () => {
  folder = await buildPane(standard);
  closed = await buildPane(closedNetwork);
});

const read = (name: string, from = folder): string => readFileSync(path.join(from, name), "utf8");
const scripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src ?? "");
const own = (html: string): readonly string[] => scripts(html).filter((src) => !src.includes("office.js"));
const weight = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0);

describe("the build", () => {
  it.each(["taskpane.html", "index.html"])("loads little at first: %s", (name) => {
    const files = own(read(name));
    expect(files.length).toBeGreaterThan(1);
    expect(weight(files)).toBeLessThan(FIRST_LOAD_BUDGET);
  });

  it.each([
    ["taskpane.html", /^excel\./],
    ["index.html", /^file\./],
  ])("asks for what it will need while its first script is on its way: %s", (name, last) => {
    const html = read(name);
    const ahead = [...html.matchAll(/<link rel="preload" as="script" href="([^"]+)"/g)].map(([, href]) => href ?? "");
    for (const wanted of [/^zh-CN\./, /^engine\./, last])
      expect(ahead.filter((file) => wanted.test(file))).toHaveLength(1);
    expect(ahead.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
    // A script that holds up the reading of the page would hold up the asking as well.
    expect(html.indexOf(ahead.at(-1) ?? "none")).toBeLessThan(html.indexOf("guard.js"));
    expect(html.indexOf("<script defer")).toBeLessThan(html.indexOf("guard.js"));
  });

  it("keeps file reading out of what Excel loads", () => {
    for (const file of own(read("taskpane.html"))) expect(read(file)).not.toContain("sharedStrings.xml");
    const others = readdirSync(folder).filter((file) => file.endsWith(".js"));
    expect(others.some((file) => read(file).includes("sharedStrings"))).toBe(true);
  });

  it.each(["taskpane.html", "index.html", "commands.html"])("has a strict content security policy: %s", (name) => {
    const html = read(name);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    const script = policy.split("; ").find((part) => part.startsWith("script-src")) ?? "";
    expect(policy.split("; ")).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'self'", "img-src 'self' data:", "base-uri 'none'"]),
    );
    expect(policy).not.toContain("unsafe");
    expect(script.split(" ").slice(1)).toEqual(
      name === "index.html" ? ["'self'"] : ["'self'", "https://appsforoffice.microsoft.com"],
    );
    expect(html).not.toMatch(/<script(?![^>]*src=)|\son\w+="|style="|<style/);
  });

  it("has no code made from text", () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
      expect(read(file)).not.toMatch(/[^.\w]eval\(|document\.write/);
    }
  });

  it("runs in the webviews named in docs/deploy.md", () => {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
      expect([file, ...newSyntax(read(file), [ts.SyntaxKind.ClassStaticBlockDeclaration])]).toEqual([file]);
    }
  });

  it("guards old webviews with a script that they can read", () => {
    const { ArrowFunction, TemplateExpression, NoSubstitutionTemplateLiteral, ClassDeclaration } = ts.SyntaxKind;
    const found = newSyntax(read("guard.js"), [
      ArrowFunction,
      TemplateExpression,
      NoSubstitutionTemplateLiteral,
      ClassDeclaration,
    ]);
    expect(found).toEqual([]);
    expect(read("guard.js")).not.toMatch(/\b(?:let|const|async)\s|\?\.|\?\?/);
  });

  it("takes Office.js from Microsoft's network, except in the page for browsers", () => {
    expect(scripts(read("taskpane.html"))).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(read("index.html")).not.toContain("office.js");
    expect(existsSync(path.join(folder, "officejs"))).toBe(false);
  });

  it("has a manifest with nothing wrong", () => {
    const surroundings = { folder, packageVersion: packageVersion(), uses: [] };
    const problems = checkManifest(read("manifest.xml"), surroundings).filter(
      (problem) => !problem.includes("the code needs"),
    );
    expect(problems).toEqual([]);
  });
});

describe("the build for a closed network", () => {
  it("brings Office.js along, and names no other server", () => {
    expect(scripts(read("taskpane.html", closed))).toContain("officejs/office.js");
    for (const file of [
      "office.js",
      "excel-win32-16.01.js",
      "excel-web-16.00.js",
      "excel-mac-16.00.js",
      "zh-cn/office_strings.js",
    ]) {
      expect(existsSync(path.join(closed, "officejs", file))).toBe(true);
    }
    expect(read("taskpane.html", closed)).not.toMatch(/https?:\/\//);
  });

  it("has its own address in the manifest, and nothing of the development server's", () => {
    const manifest = read("manifest.xml", closed);
    expect(manifest).toContain("https://pingjia.example.gov.cn/taskpane.html?view=write");
    expect(manifest).not.toContain("localhost");
    const surroundings = { folder: closed, packageVersion: packageVersion(), uses: [] };
    const problems = checkManifest(manifest, surroundings).filter((problem) => !problem.includes("the code needs"));
    expect(problems).toEqual([]);
  });
});

function newSyntax(source: string, kinds: readonly ts.SyntaxKind[]): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (kinds.includes(node.kind)) found.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile("x.js", source, ts.ScriptTarget.Latest, true));
  return found;
}
