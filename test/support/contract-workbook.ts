import { buildWorkbook } from "./package-builder";

/** Styles: 0 plain, 1 0.00%, 2 yyyy"年"m"月"d"日", 3 0%, 4 unlocked, 5 #,##0.00, 6 text. */
const styles =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

const text = (address: string, content: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;
const number = (address: string, value: number, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;

const form =
  '<cols><col min="1" max="5" width="14" customWidth="1"/><col min="6" max="6" width="9" hidden="1" customWidth="1"/></cols><sheetData>' +
  `<row r="1">${text("A1", "项目支出绩效自评表")}</row>` +
  `<row r="2">${text("A2", "名称")}${text("B2", "预算数")}${text("C2", "执行数")}${text("D2", "执行率")}${text("E2", "说明")}</row>` +
  `<row r="3">${text("A3", "年度资金总额")}${number("B3", 324)}${number("C3", 280.5)}<c r="D3" s="1"/>${text("F3", "隐藏列")}</row>` +
  `<row r="4">${text("A4", "当年财政拨款")}${number("B4", 300)}${number("C4", 225)}<c r="D4" s="1"><f>C4/B4</f><v>0.75</v></c></row>` +
  `<row r="5" hidden="1">${text("A5", "隐藏行")}</row>` +
  `<row r="6">${text("A6", "其他资金")}${number("B6", 0)}${number("C6", 12)}<c r="D6" t="e"><f>C6/B6</f><v>#DIV/0!</v></c></row>` +
  `<row r="7">${text("A7", "0012", 6)}${number("B7", 44196, 2)}${number("C7", 0.95, 3)}<c r="D7" t="b"><v>1</v></c>${number("E7", 1234.5, 5)}</row>` +
  `<row r="8">${text("A8", "合并区域")}<c r="B8"/></row><row r="9"><c r="A9"/><c r="B9"/></row>` +
  '<row r="10"><c r="B10"><f t="array" ref="B10:B11">B3:B4*2</f><v>648</v></c></row><row r="11"><c r="B11"><v>600</v></c></row>' +
  '</sheetData><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A8:B9"/></mergeCells>';

const locked = `<sheetData><row r="1">${text("A1", "锁定")}<c r="B1" s="4"/>${text("C1", "右侧")}</row></sheetData><sheetProtection sheet="1"/>`;

/**
 * The workbook of the port's contract (`test/contract/workbook-port.ts`): one of each thing that reading and writing must
 * respect. Sheets: 自评表, 受保护, 隐藏表 (hidden), 深隐藏 (very hidden), 空表 (empty).
 * `beforeSheets` and `afterMerges`: more XML for the workbook's part and for the form's, behind its merged cells.
 */
export function contractWorkbook({ beforeSheets = "", afterMerges = "" } = {}): Uint8Array {
  return buildWorkbook({
    styles,
    beforeSheets,
    sheets: [
      { name: "自评表", body: form + afterMerges },
      { name: "受保护", body: locked },
      { name: "隐藏表", state: "hidden", body: `<sheetData><row r="2">${text("B2", "在隐藏表中")}</row></sheetData>` },
      { name: "深隐藏", state: "veryHidden", body: `<sheetData><row r="1">${number("A1", 1)}</row></sheetData>` },
      { name: "空表", body: "<sheetData/>" },
    ],
  });
}
