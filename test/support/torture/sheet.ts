/** The sheet that is written to: one of every element that CT_Worksheet may hold beside the cells, in its order. */
const cells = [
  '<row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/></row>',
  '<row r="2" spans="1:8"><c r="A2" s="2" t="s"><v>1</v></c><c r="B2" s="2" t="s"><v>2</v></c><c r="C2" s="2" t="s"><v>3</v></c><c r="D2" s="2" t="s"><v>4</v></c></row>',
  '<row r="3" spans="1:8" s="3" customFormat="1"><c r="A3" s="3" t="s"><v>5</v></c><c r="B3" s="3"><v>100</v></c><c r="C3" s="3"><v>80</v></c><c r="D3" s="4"><f t="shared" ref="D3:D5" si="0">C3/$B3</f><v>0.8</v></c></row>',
  '<row r="4" spans="1:8"><c r="A4" s="3" t="s"><v>6</v></c><c r="B4" s="3"><v>200</v></c><c r="C4" s="3"><v>150</v></c><c r="D4" s="4"><f t="shared" si="0"/><v>0.75</v></c></row>',
  '<row r="5" spans="1:8" hidden="1" outlineLevel="1"><c r="A5" s="3" t="s"><v>7</v></c><c r="B5" s="3"><v>50</v></c><c r="C5" s="3"><v>50</v></c><c r="D5" s="4"><f t="shared" si="0"/><v>1</v></c></row>',
  '<row r="6" spans="1:8"><c r="A6" s="2" t="str"><f>"合"&amp;"计"</f><v>合计</v></c><c r="B6" s="3"><f>SUM(B3:B5)</f><v>350</v></c><c r="C6" s="3"><f>SUM(C3:C5)</f><v>280</v></c><c r="D6" s="4"><f>C6/B6</f><v>0.8</v></c></row>',
  '<row r="7" spans="1:8"><c r="A7" s="5" t="b"><v>1</v></c><c r="B7" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C7" s="6"><v>44196.5</v></c><c r="D7" s="7" t="inlineStr"><is><r><rPr><b/></rPr><t>内联</t></r><r><t xml:space="preserve"> 富文本</t></r></is></c></row>',
  '<row r="8"><c r="A8" t="str"><f>_xlfn.DISPIMG("ID_0123456789ABCDEF",1)</f><v>=DISPIMG("ID_0123456789ABCDEF",1)</v></c><c r="B8"><f>INDIRECT("B3")</f><v>100</v></c><c r="C8"><f>项目合计*2</f><v>700</v></c><c r="D8"><f>[1]外部!A1</f><v>5</v></c></row>',
  '<row r="9"><c r="B9"><f t="array" ref="B9:B10">B3:B4*2</f><v>200</v></c></row><row r="10"><c r="B10"><v>400</v></c></row>',
  '<row r="12" spans="1:8"><c r="F12" s="3" t="s"><v>8</v></c><c r="H12" s="8"/></row>',
  '<row r="20"/>',
];

const validations =
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E3:E5"><formula1>"优,良,中,差"</formula1></dataValidation>' +
  '<dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="超出范围" error="请输入0到100" sqref="C3:C5"><formula1>0</formula1><formula2>1000</formula2></dataValidation></dataValidations>';

const conditional =
  '<conditionalFormatting sqref="D3:D6"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0.8</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C3:C5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-1111-1111-1111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>';

const extensions =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-1111-1111-1111-111111111111}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/></x14:dataBar></x14:cfRule><xm:sqref>C3:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>基础数据!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>F3:F5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
  '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>自评表!B3:C3</xm:f><xm:sqref>G3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

/** `xl/worksheets/sheet7.xml`: the part's number is not the sheet's place. */
export const tortureSheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- 由 WPS 生成 --><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">' +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H12"/>' +
  '<sheetViews><sheetView tabSelected="1" view="pageBreakPreview" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25" outlineLevelRow="1" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="24.625" customWidth="1"/><col min="5" max="5" width="12" style="9" customWidth="1"/><col min="7" max="7" width="9" hidden="1" outlineLevel="1"/></cols>' +
  `<sheetData>${cells.join("")}</sheetData><sheetCalcPr fullCalcOnLoad="1"/>` +
  '<protectedRanges><protectedRange sqref="B3:C5" name="区域1"/></protectedRanges><scenarios current="0"><scenario name="方案1" locked="1" count="1" user="财务" comment="备注"><inputCells r="B3" val="120"/></scenario></scenarios>' +
  '<autoFilter ref="A2:D5"><filterColumn colId="0"><filters><filter val="一"/><filter val="二"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="F12:G13"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  `${conditional}${validations}<hyperlinks><hyperlink ref="A3" r:id="rId8" tooltip="政策"/><hyperlink ref="A4" location="基础数据!A1" display="数据"/></hyperlinks>` +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId1"/>' +
  '<headerFooter alignWithMargins="0"><oddHeader>&amp;C&amp;G绩效自评&amp;R&amp;D</oddHeader><oddFooter>第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>' +
  '<cellWatches><cellWatch r="D6"/></cellWatches><ignoredErrors><ignoredError sqref="A3:A5" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><legacyDrawingHF r:id="rId4"/><tableParts count="1"><tablePart r:id="rId7"/></tableParts>' +
  `${extensions}</worksheet>`;

export const tortureStrings = ["项目支出绩效自评表", "项目", "预算数", "执行数", "执行率", "一", "二", "三"] as const;
