import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { unreadable } from "./bad-files";
import { buildWorkbook } from "./package-builder";
import { smallBook, smallForm } from "./small-book";

/** A hostile file: its path and the codes one of which its line must have; null: it is a good workbook under a bad name. */
export interface HostileFile {
  readonly file: string;
  readonly codes: readonly string[] | null;
}

const blankRows = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}" ht="15"/>`).join("");

/** Fifty hostile files below `folder`, each named with what must become of it. */
export function hostileFiles(folder: string): HostileFile[] {
  const all: HostileFile[] = [];
  const put = (file: string, bytes: Uint8Array, codes: readonly string[] | null): void => {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), bytes);
    all.push({ file, codes });
  };
  const good = smallBook(smallForm());

  for (const [what, bytes, code] of unreadable) put(`坏/${what}.xlsx`, bytes(), [code]);
  for (let part = 1; part <= 16; part++) {
    put(`截断/${part}.xlsx`, good.slice(0, Math.floor((good.length * part) / 17)), ["damaged", "not-a-workbook"]);
  }
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3]);
  for (const ending of ["xls", "et", "ods", "xlsm", "xlsb"]) put(`假/图片.${ending}`, png, ["not-a-workbook"]);
  put("假/网页.xlsx", new TextEncoder().encode("<!doctype svg><svg/>"), ["not-a-workbook", "unsafe-xml"]);
  put("假/其实是xlsx.xls", good, null);
  put("假/其实是xlsx.csv", good, null);
  put(
    "巨/一百万空行.xlsx",
    buildWorkbook({ sheets: [{ name: "空", body: `<sheetData>${blankRows(1_000_000)}</sheetData>` }] }),
    ["no-form"],
  );
  for (const name of [
    "😀👨‍👩‍👧.xlsx",
    "a\u202Exslx.xlsx",
    "\u200Fنموذج.xlsx",
    "换\n行.xlsx",
    "'引\"号'.xlsx",
    "=1+1.xlsx",
    "-n.xlsx",
    "%00.xlsx",
    "#&?.xlsx",
  ])
    put(`名/${name}`, good, null);
  put(`${Array.from({ length: 3 }, () => "长".repeat(80)).join("/")}/${"名".repeat(80)}.xlsx`, good, null);
  put(`名/${"x".repeat(250)}.xlsx`, good, null);

  symlinkSync("../好0.xlsx", join(folder, "名", "链接.xlsx"));
  all.push({ file: "名/链接.xlsx", codes: null });
  for (const [name, target] of [
    ["断链.xlsx", "nowhere.xlsx"],
    ["自环.xlsx", "自环.xlsx"],
  ] as const) {
    symlinkSync(target, join(folder, "名", name));
    all.push({ file: `名/${name}`, codes: ["not-found", "io"] });
  }
  symlinkSync("..", join(folder, "名", "环"));
  execFileSync("mkfifo", [join(folder, "名", "管道.xlsx")]);
  all.push({ file: "名/管道.xlsx", codes: ["not-a-workbook"] });
  put("名/不许读.xlsx", good, ["no-permission"]);
  chmodSync(join(folder, "名/不许读.xlsx"), 0);
  // Between two writes it is at rest, and then a workbook with something behind its end.
  put("增长.xlsx", good, ["changing", "damaged", "not-a-workbook", "checked"]);
  return all;
}

/** `count` good workbooks: every other one a copy of a published form. */
export function goodFiles(folder: string, count: number, published: readonly string[]): void {
  for (let at = 0; at < count; at++) {
    const source = published[at % published.length];
    const path = join(folder, `好${at}.xlsx`);
    if (source !== undefined && at % 2 === 0) cpSync(source, path);
    else writeFileSync(path, smallBook(smallForm({ fund: [100 + at, 90, 10, null, null] })));
  }
}

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
