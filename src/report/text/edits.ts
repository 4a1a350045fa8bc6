import type { WriteBackResult } from "../result-schema";
import { say } from "../say";
import { contentText } from "../values";
import { heading, type Page } from "./page";
import { table, type Column } from "./table";
import { wrap } from "./wrap";

/** 写回: each cell before and after, and what became of it. */
export function editLines(page: Page, { mode, edits, message, warnings }: WriteBackResult): string[] {
  const closing = [
    ...warnings.flatMap((warning) => wrap(warning, page.width - 2)).map((line) => `  ${page.colours.yellow(line)}`),
    ...wrap(message, page.width - 2).map((line) => `  ${page.colours.bold(line)}`),
  ];
  if (edits.length === 0) return ["", ...closing];
  const { green, dim } = page.colours;
  const title = (id: "state" | "cell" | "before" | "after" | "reason"): string => say(page, `report.edits.${id}`);
  const columns: readonly Column[] = [
    { title: title("state"), align: "left" },
    { title: title("cell"), align: "left" },
    { title: title("before"), align: "left", shrinkTo: 10 },
    { title: title("after"), align: "left", shrinkTo: 12 },
    { title: title("reason"), align: "left", shrinkTo: 16 },
  ];
  const severalSheets = new Set(edits.map(({ sheet }) => sheet)).size > 1;
  const rows = edits.map((edit) => [
    mode === "findings"
      ? say(page, "report.edits.proposed")
      : edit.ticked
        ? { text: say(page, "report.edits.ticked"), paint: green }
        : { text: say(page, "report.edits.unticked"), paint: dim },
    severalSheets ? `${edit.sheet}!${edit.cell}` : edit.cell,
    contentText(page, edit.before),
    contentText(page, edit.after),
    edit.reason,
  ]);
  const ticked = edits.filter((edit) => edit.ticked).length;
  const unticked = edits.length - ticked;
  return [
    ...heading(
      page,
      mode === "findings"
        ? say(page, "report.edits.proposals", { count: edits.length })
        : say(page, "report.edits", { ticked, unticked }),
    ),
    ...table(page, columns, rows),
    ...(unticked === 0 || mode === "findings"
      ? []
      : wrap(say(page, "report.edits.hint"), page.width - 2).map((line) => `  ${dim(line)}`)),
    "",
    ...closing,
  ];
}
