/** On top of the common style sheet: the summary's tables and bars, and opinions as letters on A4 portrait. */
export const reviewStyle = `
table.narrow { width: auto; break-inside: avoid; }
td.bar { width: 9rem; }
td.bar span { display: block; height: .8rem; background: #0f6c5c; }
.failure { color: #b42318; }
.units { font-size: .85rem; }
.units td:nth-child(2), .units td:nth-child(3) { min-width: 7rem; }
.units td:nth-child(5) { min-width: 8rem; }
.units th { white-space: normal; }
.units th, .units td { padding: .2rem .3rem; }
.units td:nth-child(4), .units td:nth-child(9), .units td:last-child { white-space: nowrap; }
.units td:nth-child(14) { min-width: 6rem; }
.beside { display: grid; grid-template-columns: 3fr 2fr; gap: 0 2rem; }
.back { font-size: .85rem; }
section.unit { break-inside: auto; border-top: 1px solid #c8ccd1; }
@media print { .back { display: none; } td.bar span { print-color-adjust: exact; } a { color: inherit; text-decoration: none; } }
`;

export const opinionStyle = `
section.opinion { max-width: 48rem; margin: 0 auto 3rem; }
section.opinion h1 { text-align: center; border: 0; letter-spacing: .1em; }
.opinion th:nth-child(1) { width: 2.5rem; }
.opinion th:nth-child(2) { width: 4.5rem; }
.opinion th:nth-child(4), .opinion th:nth-child(5) { width: 21%; }
.opinion table { table-layout: fixed; }
.opinion .comment { min-height: 3rem; border: 1px solid #c8ccd1; padding: .4rem .6rem; white-space: pre-line; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 1.6rem 2rem; margin-top: 2rem; break-inside: avoid; }
@page { size: A4 portrait; margin: 16mm 15mm; }
@media print {
  section.opinion { max-width: none; margin: 0; padding-right: 2px; }
  section.opinion + section.opinion { break-before: page; }
}
`;
