import { addressOf } from "../../../src/sheet";
import { buildWorkbook } from "../../support/package-builder";

const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;

/** The row of the first indicator. */
export const FIRST_ROW = 5;

function indicator(index: number, words: number): string {
  const row = FIRST_ROW + index;
  const name = `第${index + 1}项指标：${"开展家庭教育、法律知识公益讲堂".repeat(words)}`;
  return (
    `<row r="${row}">` +
    (index % 50 === 0 ? text(`A${row}`, "产出指标") : "") +
    (index % 10 === 0 ? text(`B${row}`, "数量指标") : "") +
    text(`C${row}`, name) +
    text(`D${row}`, `至少${index + 1}场`) +
    text(`E${row}`, `${index + 2}场`) +
    number(`F${row}`, 6) +
    "</row>"
  );
}

/** A self-evaluation form of so many indicator rows, with the merged cells such forms have. `words` lengthens the names. */
export function longForm(rows: number, words = 1): Uint8Array {
  const last = FIRST_ROW + rows - 1;
  const merges = ["A1:I1"];
  for (let row = FIRST_ROW; row <= last; row += 50) merges.push(`A${row}:A${Math.min(row + 49, last)}`);
  for (let row = FIRST_ROW; row <= last; row += 10) merges.push(`B${row}:B${Math.min(row + 9, last)}`);
  // More than the 512 that Excel tells at once in either case; ExcelJS takes long over many thousands.
  for (let row = FIRST_ROW; row <= Math.min(last, FIRST_ROW + 999); row++) merges.push(`H${row}:I${row}`);
  const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "分值", "得分", "偏差原因"];
  const headerCells = header.map((name, column) => text(addressOf(4, column + 1), name)).join("");
  const body =
    `<sheetData><row r="1">${text("A1", "项目支出绩效自评表")}</row><row r="4">${headerCells}</row>` +
    Array.from({ length: rows }, (_, index) => indicator(index, words)).join("") +
    `</sheetData><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return buildWorkbook({ sheets: [{ name: "自评表", body }] });
}
