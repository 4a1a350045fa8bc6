import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { partsOf, zipOf } from "./package-builder";
import { smallBook, smallForm, smallSheet } from "./small-book";

const form = smallSheet("自评表", smallForm());
const parts = partsOf({ sheets: [form] });
const sheetPart = "xl/worksheets/sheet1.xml";
const sheetXml = String(parts[sheetPart]);

/** What a workbook behind a password is: an OLE file with the streams EncryptedPackage and EncryptionInfo. */
const encrypted = (): Uint8Array => readFileSync(join(__dirname, "..", "data", "workbooks", "encrypted.xlsx"));

/** Files that cannot be read, with the code and words of the answer. */
export const unreadable: readonly (readonly [what: string, bytes: () => Uint8Array, code: string, words: RegExp])[] = [
  ["no workbook", () => strToU8("hello"), "not-a-workbook", /不是电子表格文件/],
  ["empty", () => new Uint8Array(), "empty", /空文件/],
  ["encrypted", encrypted, "encrypted", /设有打开密码/],
  ["cut in half", () => smallBook(smallForm()).slice(0, 1200), "damaged", /已损坏/],
  [
    "another kind of package",
    () => zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" }),
    "not-a-workbook",
    /其他类型的文档/,
  ],
  [
    "a DOCTYPE",
    () => zipOf({ ...parts, [sheetPart]: sheetXml.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet') }),
    "unsafe-xml",
    /DOCTYPE/,
  ],
  [
    "a zip bomb",
    () => zipOf({ ...parts, "xl/media/image1.png": new Uint8Array(12 * 1024 * 1024) }),
    "too-large",
    /压缩炸弹|过大/,
  ],
  ["broken XML", () => zipOf({ ...parts, [sheetPart]: sheetXml.slice(0, 400) }), "damaged", /XML/],
];

/** Workbooks that can be read and whose form is at fault, with the rule that says so and the words it uses. */
export const faulty: readonly (readonly [what: string, bytes: () => Uint8Array, rule: string, words: RegExp])[] = [
  [
    "A = 0",
    () => smallBook(smallForm({ fund: [0, 0, 10, null, null] })),
    "budget-zero",
    /全年预算数是 0，执行率无法计算/,
  ],
  ["a negative amount", () => smallBook(smallForm({ fund: [100, -5, 10, null, 0] })), "negative-number", /-5/],
  [
    "an amount in words",
    () => smallBook(smallForm({ fund: ["一百万", 90, 10, null, 9] })),
    "unreadable-number",
    /一百万/,
  ],
  [
    "weights in words",
    () => smallBook(smallForm({ indicators: [["培训", "≥30场", "32场", "五十", 50, null]] })),
    "unreadable-number",
    /五十/,
  ],
  [
    "error values",
    () => smallBook(smallForm({ fund: [{ error: "#REF!" }, 90, 10, { error: "#DIV/0!" }, 9] })),
    "unreadable-number",
    /#REF!/,
  ],
  [
    "a circular formula",
    () => smallBook(smallForm({ total: [100, { formula: "SUM(H9:H12)", value: 0 }] })),
    "circular-formula",
    /H12 → H12/,
  ],
];
