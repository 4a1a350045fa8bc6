/**
 * The user guide and the rules' pages as plain HTML, put beside the pane when it is built, so that help works without any
 * network: docs/user-guide.md, docs/user-guide.en.md, docs/rules/*.md and docs/levels.md.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Marked } from "marked";

/** A file below guide/ in the build. */
export interface GuideFile {
  readonly name: string;
  readonly content: string | Buffer;
}

interface Source {
  readonly from: string;
  readonly to: string;
  readonly lang: "zh-CN" | "en";
}

/** Where each page of docs/ goes. Links between them are followed; other links to files of the repository become plain text. */
export function sources(docs: string): readonly Source[] {
  const rules = readdirSync(path.join(docs, "rules")).filter((name) => name.endsWith(".md"));
  return [
    { from: "user-guide.md", to: "user-guide.zh-CN.html", lang: "zh-CN" },
    { from: "user-guide.en.md", to: "user-guide.en.html", lang: "en" },
    { from: "levels.md", to: "levels.html", lang: "zh-CN" },
    ...rules.map((name): Source => ({
      from: `rules/${name}`,
      to: `rules/${name === "README.md" ? "index" : name.slice(0, -3)}.html`,
      lang: "zh-CN",
    })),
  ];
}

export function guideFiles(docs: string): readonly GuideFile[] {
  const pages = sources(docs);
  const images = new Set<string>();
  const html = pages.map((page): GuideFile => {
    const text = readFileSync(path.join(docs, page.from), "utf8");
    return { name: page.to, content: pageHtml(text, page, pages, images) };
  });
  return [
    ...html,
    // Pictures are made from a build, so the first build after a new one is named must do without it.
    ...[...images]
      .filter((name) => existsSync(path.join(docs, name)))
      .map((name) => ({ name, content: readFileSync(path.join(docs, name)) })),
    { name: "guide.css", content: readFileSync(path.join(import.meta.dirname, "guide.css"), "utf8") },
  ];
}

function pageHtml(markdown: string, page: Source, pages: readonly Source[], images: Set<string>): string {
  const up = "../".repeat(page.to.split("/").length - 1);
  const body = converter(page, pages, images).parse(markdown.replace(/<!--[\s\S]*?-->\n?/g, ""), { async: false });
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${up}guide.css">
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

function converter(page: Source, pages: readonly Source[], images: Set<string>): Marked {
  const folder = path.posix.dirname(page.from);
  const marked = new Marked({ gfm: true });
  const slugs = new Map<string, number>();
  marked.use({
    renderer: {
      heading({ tokens, depth, text }) {
        const slug = text
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, "")
          .trim()
          .replaceAll(" ", "-");
        const count = slugs.get(slug) ?? 0;
        slugs.set(slug, count + 1);
        const id = count === 0 ? slug : `${slug}-${count}`;
        return `<h${depth} id="${escapeHtml(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const target = targetOf(href, folder, page, pages);
        return target === null ? text : `<a href="${escapeHtml(target)}">${text}</a>`;
      },
      image({ href, text }) {
        const name = path.posix.normalize(path.posix.join(folder, href));
        images.add(name);
        return `<img src="${escapeHtml(path.posix.relative(path.posix.dirname(page.to), name))}" alt="${escapeHtml(text)}">`;
      },
      html({ text }) {
        return escapeHtml(text);
      },
    },
  });
  return marked;
}

/** null: the page is not part of the guide. */
function targetOf(href: string, folder: string, page: Source, pages: readonly Source[]): string | null {
  if (href.startsWith("#")) return href;
  const [file = "", anchor] = href.split("#");
  const from = path.posix.normalize(path.posix.join(folder, file));
  const target = pages.find((other) => other.from === from);
  if (target === undefined) return null;
  const relative = path.posix.relative(path.posix.dirname(page.to), target.to);
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
