/** One style sheet for screen and paper; A4 landscape, tables keep their heads when they run over a page. */
export const style = `
:root { color-scheme: light; }
body { font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; color: #1f2328; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; border-bottom: 2px solid #0f6c5c; padding-bottom: .3rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; color: #0f6c5c; }
h3 { font-size: 1rem; margin-top: 1.5rem; }
h2, h3 { break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid #c8ccd1; padding: .3rem .5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #eef4f2; font-weight: 600; }
th { white-space: nowrap; }
td.number { text-align: right; white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: #57606a; }
dd { margin: 0; }
small { color: #57606a; display: block; }
.finding { border-left: 4px solid #8c959f; padding: .2rem 0 .2rem .8rem; margin: .8rem 0; break-inside: avoid; }
.finding.error { border-color: #b42318; }
.finding.warning { border-color: #b25e09; }
.finding.review { border-color: #6f42c1; }
.finding ul { margin: .2rem 0; padding-left: 1.2rem; }
.finding.accepted { color: #57606a; }
.explanation { margin: .6rem 0; break-inside: avoid; }
.explanation h4 { margin: 0; font-size: .95rem; }
.explanation dl { margin: .1rem 0 .1rem 1rem; }
.part { margin-left: 1rem; border-left: 2px solid #d8dee4; font-size: .92em; }
.badge { font-weight: 600; }
.error .badge, .off, .failure { color: #b42318; }
.warning .badge { color: #8a4600; }
.review .badge { color: #5a32a3; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  thead { display: table-header-group; }
  tr, .finding { break-inside: avoid; }
  section.workbook + section.workbook { break-before: page; }
}
`;
