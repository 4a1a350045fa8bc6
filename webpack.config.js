import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const root = import.meta.dirname;
const { catalogues } = await tsImport("./src/i18n/index.ts", import.meta.url);
const { guideFiles } = await tsImport("./scripts/guide/pages.ts", import.meta.url);
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** The address that manifest.xml names; a production build puts ADDIN_URL in its place. */
const DEVELOPMENT_URL = "https://localhost:3000/";

const PANE = "src/taskpane/page/page.html";

/** Where Office.js comes from, by the option OFFICE_JS; see docs/deploy.md for what Microsoft says of each. */
const OFFICE_JS = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "officejs/office.js",
};

/** What Excel on Windows, on the Mac and on the web load beside office.js, in the two languages of this add-in. */
const LOCAL_OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

function addInUrl() {
  const given = process.env.ADDIN_URL ?? DEVELOPMENT_URL;
  const url = new URL(given.endsWith("/") ? given : `${given}/`);
  if (url.protocol !== "https:") throw new Error(`ADDIN_URL must start with https:// (got ${given})`);
  return url.href;
}

function officeFlavour() {
  const flavour = process.env.OFFICE_JS ?? "cdn";
  if (!(flavour in OFFICE_JS))
    throw new Error(`OFFICE_JS must be one of ${Object.keys(OFFICE_JS).join(", ")} (got ${flavour})`);
  return flavour;
}

/**
 * Fluent UI's styles are <style> elements that scripts fill; a nonce admits those and no style written into the markup.
 * It is the same for every copy of a version, so that a build can be repeated.
 */
const styleNonce = createHash("sha256").update(`styles ${version}`).digest("base64url").slice(0, 22);

function contentSecurityPolicy(officeJs) {
  const officeOrigin = officeJs?.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The scripts that the page is going to ask for by itself, to be fetched while its first one is on its way and runs: the
 * language of the forms at once, the rest behind it. What is named here is not run before it is imported.
 */
function aheadOf({ first, later }) {
  return ({ namedChunkGroups }) => {
    const files = (name) => (namedChunkGroups.get(name)?.getFiles() ?? []).filter((file) => file.endsWith(".js"));
    const soon = new Set(first.flatMap(files));
    const rest = new Set(later.flatMap(files).filter((file) => !soon.has(file)));
    const all = (of, priority) => [...of].map((file) => ({ file, priority }));
    return [...all(soon, "auto"), ...all(rest, "low")];
  };
}

function page({ filename, chunk, template, officeJs, ahead = { first: [], later: [] } }) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    // The template says where: before the scripts that hold the parser up, so that all are fetched at the same time.
    inject: template === PANE ? false : "head",
    ahead: aheadOf(ahead),
    scriptLoading: "defer",
    minify: false,
    officeJs,
    styleNonce,
    csp: contentSecurityPolicy(officeJs),
    texts: { zh: catalogues["zh-CN"], en: catalogues.en },
  });
}

/** <AppDomain> names an origin, everything else an address below the add-in's own. */
function withAddress(manifest, url) {
  return manifest
    .replaceAll(`<AppDomain>${new URL(DEVELOPMENT_URL).origin}<`, `<AppDomain>${new URL(url).origin}<`)
    .replaceAll(DEVELOPMENT_URL, url);
}

function copied(flavour, url) {
  const patterns = [
    { from: "assets/*.png" },
    { from: "src/taskpane/page/*.{css,js}", to: "[name][ext]", info: { minimized: true } },
    { from: "samples/*.xlsx", noErrorOnMissing: true },
    { from: "samples/practice/*" },
    {
      from: "manifest.xml",
      transform: (content) => withAddress(content.toString("utf8"), url),
    },
  ];
  if (flavour === "local") {
    const from = path.join(root, "node_modules/@microsoft/office-js/dist");
    for (const file of LOCAL_OFFICE_FILES) {
      if (!existsSync(path.join(from, file))) throw new Error(`@microsoft/office-js has no ${file}`);
      patterns.push({ from: path.join(from, file), to: `officejs/${file}`, info: { minimized: true } });
    }
  }
  return new CopyPlugin({ patterns });
}

/** Help without any network: docs/ as pages beside the pane. */
const guide = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("guide", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "guide", stage }, () => {
        for (const { name, content } of guideFiles(path.join(root, "docs")))
          compilation.emitAsset(`guide/${name}`, new webpack.sources.RawSource(content), { minimized: true });
      });
    });
  },
};

/** `--env workbench`: plain http for a browser. Otherwise the development certificates that Excel trusts. */
async function devServer(workbench) {
  const common = { host: "localhost", hot: false, client: { overlay: false }, static: false };
  if (workbench) return { ...common, port: 3100, open: ["/index.html?open=samples/wangcheng-2020.xlsx"] };
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { ...common, port: 3000, server: { type: "https", options: await getHttpsServerOptions() } };
}

/** The oldest that docs/deploy.md names. They know private members by themselves; rewritten ones would cost several times. */
const browsers = { targets: { chrome: "94", edge: "94", firefox: "98", safari: "15.4" } };

export default async function config(env, { mode = "production" }) {
  const flavour = officeFlavour();
  const officeJs = OFFICE_JS[flavour];
  return {
    mode,
    cache: { type: "filesystem", buildDependencies: { config: [import.meta.filename] } },
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: {
      path: path.join(root, process.env.OUTPUT ?? "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          // Written for newer webviews than an air-gapped computer or an older Mac may have.
          test: /node_modules[\\/](intl-messageformat|@formatjs)[\\/].*\.js$/,
          use: { loader: "swc-loader", options: { env: browsers } },
        },
        {
          test: /\.tsx?$/,
          // The rooms hold definitions only: what the page does not use of them stays out.
          sideEffects: false,
          use: {
            loader: "swc-loader",
            options: {
              env: browsers,
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
              },
            },
          },
        },
      ],
    },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    performance: false,
    plugins: [
      // In the page each language is a chunk of its own.
      new webpack.NormalModuleReplacementPlugin(/^\.\/catalogue$/, path.join(root, "src/taskpane/boot/catalogues.ts")),
      // What only the command line says is not downloaded.
      new webpack.NormalModuleReplacementPlugin(
        /^\.\/cli(?:-review-more)?$/,
        path.join(root, "src/taskpane/boot/no-command-line.ts"),
      ),
      new webpack.DefinePlugin({ __STYLE_NONCE__: JSON.stringify(styleNonce), __VERSION__: JSON.stringify(version) }),
      page({
        filename: "taskpane.html",
        chunk: "taskpane",
        template: PANE,
        officeJs,
        ahead: { first: ["zh-CN"], later: ["engine", "excel"] },
      }),
      page({
        filename: "index.html",
        chunk: "taskpane",
        template: PANE,
        officeJs: null,
        ahead: { first: ["zh-CN"], later: ["engine", "file"] },
      }),
      page({ filename: "commands.html", chunk: "commands", template: "src/commands/commands.html", officeJs }),
      guide,
      copied(flavour, addInUrl()),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer(Boolean(env.workbench)) } : {}),
  };
}
