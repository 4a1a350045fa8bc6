// The arrows between the rooms (docs/architecture.md). A room may import itself, i18n's message type and what its line names.
const rooms = {
  i18n: [],
  sheet: [],
  quantity: [],
  form: ["sheet", "quantity"],
  profile: [],
  scoring: ["sheet", "form", "quantity", "profile"],
  rules: ["sheet", "form", "quantity", "scoring", "profile"],
  writeback: ["sheet", "form", "quantity", "profile", "scoring", "rules"],
  record: ["sheet", "form", "quantity", "profile", "scoring", "rules"],
  blank: ["sheet", "form", "profile"],
  training: ["sheet", "form", "quantity", "profile", "scoring", "rules"],
};
const pure = Object.keys(rooms);
/** Rooms that run the whole line again. */
const aboveCheck = ["training"];

const arrows = pure.map((room) => ({
  name: `room-${room}`,
  comment: `src/${room} may import only: ${[...rooms[room], "i18n"].join(", ")}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "^src/",
    pathNot: `^src/(${[room, "i18n", ...rooms[room]].join("|")})/${aboveCheck.includes(room) ? "|^src/check\\.ts$" : ""}`,
  },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: "pure-rooms-use-no-platform",
      comment: "The pure rooms never see Office.js, React, files or Node.",
      severity: "error",
      from: { path: `^src/(${pure.join("|")})/|^src/check\\.ts$` },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer"],
        pathNot: "node_modules/(zod|intl-messageformat)/",
      },
    },
    {
      name: "rollup-and-comparison-are-pure",
      comment: "What is made of many checks or of two knows no files, hosts, reports or faces.",
      severity: "error",
      from: { path: "^src/review/(rollup|comparison)/" },
      to: {
        path: "^src/|^node_modules/|^node:",
        pathNot: `^src/(i18n|sheet|quantity|form|profile|scoring|rules|review/(rollup|comparison))/|^src/check\\.ts$|^src/review/(similar|worst)\\.ts$`,
      },
    },
    {
      name: "check-is-the-line",
      severity: "error",
      from: { path: "^src/check\\.ts$" },
      to: { path: "^src/", pathNot: `^src/(${pure.join("|")})/` },
    },
    {
      name: "workbook-knows-only-sheets-and-edits",
      comment: "Adapters move snapshots and edits; they know nothing of forms.",
      severity: "error",
      from: { path: "^src/workbook/" },
      to: { path: "^src/", pathNot: "^src/(workbook|sheet|i18n)/|^src/writeback/edit\\.ts$" },
    },
    {
      name: "review-and-report-know-no-face",
      severity: "error",
      from: { path: "^src/(review|report)/" },
      to: { path: "^src/(taskpane|commands|cli)/" },
    },
    {
      name: "page-takes-reports-by-their-doors",
      comment: "The index also brings the terminal's tables; what the page itself loads has an entry of its own.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/report/", pathNot: "^src/report/(index|page)\\.ts$" },
    },
    {
      name: "review-core-uses-no-platform",
      comment:
        "What is known of many workbooks is pure; the workers of Node and of the browser stand in rooms of their own.",
      severity: "error",
      from: { path: "^src/review/", pathNot: "^src/review/(node|web)/" },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer"],
        pathNot: "node_modules/zod/",
      },
    },
    {
      name: "review-workers-only-from-their-face",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(review/node|cli)/" },
      to: { path: "^src/review/node/" },
    },
    {
      name: "office-only-in-its-adapter",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbook/excel|taskpane|commands)/" },
      to: { path: "office-js" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
