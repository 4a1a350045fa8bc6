import { message, render, type Message, type MessageValue } from "../../i18n";
import { table, wrap, type Page } from "../../report";
import { itemTally, shownName, worstFirst, type FormSummary, type ReviewItem, type ReviewSession } from "../../review";

type Say = (id: Message["id"], values?: Readonly<Record<string, MessageValue>>) => string;

const columns = (say: Say): Parameters<typeof table>[1] => [
  { title: say("review.column.file"), align: "left", shrinkTo: 16 },
  { title: say("review.column.unit"), align: "left", shrinkTo: 10 },
  { title: say("review.column.form"), align: "left", shrinkTo: 10 },
  { title: say("review.column.rate"), align: "right" },
  { title: say("review.column.stated"), align: "right" },
  { title: say("review.column.score"), align: "right" },
  { title: say("review.column.grade"), align: "left" },
  { title: say("review.column.errors"), align: "right" },
  { title: say("review.column.warnings"), align: "right" },
  { title: say("review.column.questions"), align: "right" },
];

const numberText = (say: Say, id: Message["id"], value: number | null): string =>
  value === null ? say("review.none") : say(id, { value });

function formRow(page: Page, say: Say, file: string, form: FormSummary): string[] {
  const name = form.project ?? form.title;
  const { year } = form;
  return [
    file,
    form.unit ?? "",
    year === null || name.includes(String(year)) ? name : `${say("review.year", { year })}${name}`,
    numberText(say, "review.rate", form.rate),
    numberText(say, "review.points", form.statedScore),
    numberText(say, "review.points", form.score),
    form.grade ?? "",
    form.errors === 0 ? "0" : page.colours.red(String(form.errors)),
    form.warnings === 0 ? "0" : page.colours.yellow(String(form.warnings)),
    String(form.questions),
  ];
}

function unread(page: Page, say: Say, item: ReviewItem): string[] {
  const why = item.result.error?.message ?? say("review.noForm");
  const lines = wrap(why, page.width - 4).map((line) => `    ${line}`);
  return [...wrap(`  ${shownName(item.file)}`, page.width), ...lines.map((line) => page.colours.red(line))];
}

/** The session for a terminal: what could not be checked with its reason, then a table of the forms, worst first, then the sums. */
export function reviewText(page: Page, session: ReviewSession): string {
  const say: Say = (id, values = {}) => render(page.locale, message(id, values));
  const items = worstFirst(session.items);
  const checked = items.filter(({ state }) => state === "checked");
  const others = items.filter(({ state }) => state !== "checked");
  const rows = checked.flatMap((item) => item.forms.map((form) => formRow(page, say, shownName(item.file), form)));
  const withErrors = checked.filter((item) => itemTally(item).errors > 0).length;
  const sums = say("review.sums", {
    files: items.length,
    forms: rows.length,
    withErrors,
    failed: others.length,
  });
  const skipped =
    session.skipped.length === 0 ? [] : wrap(say("review.skipped", { count: session.skipped.length }), page.width);
  return [
    ...(others.length === 0
      ? []
      : [page.colours.bold(say("review.unread")), ...others.flatMap((item) => unread(page, say, item)), ""]),
    ...(rows.length === 0 ? [] : [...table(page, columns(say), rows), ""]),
    ...wrap(sums, page.width),
    ...skipped,
    "",
  ].join("\n");
}
