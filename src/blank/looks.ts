import type { DraftStyle } from "../sheet";

/** How the parts of a printed form look: as in the published ones, black on white, thin lines, headings bold. */
export type Look =
  | "title"
  | "subtitle"
  | "aside"
  | "label"
  | "head"
  | "field"
  | "words"
  | "amount"
  | "points"
  | "rate"
  | "score"
  | "note";

const boxed = { border: true, vertical: "center", wrap: true, size: 10 } as const;
const open = { vertical: "center", wrap: true } as const;

export const looks: Readonly<Record<Look, DraftStyle>> = {
  title: { ...open, bold: true, size: 18, horizontal: "center" },
  subtitle: { ...open, size: 11, horizontal: "center" },
  aside: { ...open, size: 10, horizontal: "left" },
  label: { ...boxed, horizontal: "center" },
  head: { ...boxed, bold: true, horizontal: "center" },
  field: { ...boxed, horizontal: "center" },
  words: { ...boxed, horizontal: "left" },
  amount: { ...boxed, horizontal: "right", numberFormat: "#,##0.00" },
  points: { ...boxed, horizontal: "center" },
  rate: { ...boxed, horizontal: "center", numberFormat: "0.00%" },
  score: { ...boxed, horizontal: "center", numberFormat: "0.00" },
  note: { ...open, size: 9, horizontal: "left" },
};
