import { tortureSheet, tortureStrings } from "./sheet";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office";
const R = `xmlns:r="${OFFICE}"`;
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A red dot, the smallest PNG there is. */
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
);
/** Bytes that no one may touch; what is in them is of no matter here. */
const binary = (seed: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed * 17) % 256);

type Link = readonly [id: string, type: string, target: string, external?: "External"];
const rels = (...links: readonly Link[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${OFFICE}/${type}`}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
    )
    .join("")}</Relationships>`;

const styles =
  `${XML}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="176" formatCode="0.00%_ "/><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>` +
  '<fonts count="4"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font><font><sz val="9"/><name val="宋体"/><charset val="134"/></font><font><b/><i/><u/><strike/><sz val="18"/><color rgb="FFC00000"/><name val="黑体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill><fill><patternFill patternType="lightTrellis"><fgColor rgb="FFFFC000"/></patternFill></fill></fills>' +
  '<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border><border diagonalUp="1" diagonalDown="1"><left/><right/><top/><bottom/><diagonal style="hair"><color indexed="64"/></diagonal></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="3" fillId="3" borderId="1" xfId="0" quotePrefix="1" applyFont="1"><alignment textRotation="255"/></xf>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="1" xfId="1" applyNumberFormat="1" applyProtection="1"><alignment horizontal="right"/><protection locked="0" hidden="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="2" xfId="0" applyBorder="1"/><xf numFmtId="177" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="2" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="百分比" xfId="1" builtinId="5"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="自定义" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles><colors><mruColors><color rgb="FFFFC000"/></mruColors></colors>' +
  `<extLst><ext xmlns:x14="${MICROSOFT}/spreadsheetml/2009/9/main" uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const sharedStrings =
  `${XML}<sst ${MAIN} count="9" uniqueCount="9">${tortureStrings.map((text) => `<si><t>${text}</t></si>`).join("")}` +
  '<si><r><rPr><b/><sz val="11"/><rFont val="宋体"/></rPr><t>合并</t></r><r><t xml:space="preserve"> 区域_x000D_\n第二行</t></r><rPh sb="0" eb="2"><t>hebing</t></rPh><phoneticPr fontId="1"/></si></sst>';

const workbook =
  `${XML}<workbook ${MAIN} ${R}><fileVersion appName="xl" lastEdited="7" lowestEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><workbookProtection lockWindows="1"/>` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews>' +
  '<sheets><sheet name="自评表" sheetId="7" r:id="rId1"/><sheet name="基础数据" sheetId="3" state="hidden" r:id="rId2"/><sheet name="深藏" sheetId="12" state="veryHidden" r:id="rId3"/><sheet name="图表页" sheetId="13" r:id="rId13"/></sheets>' +
  '<externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">自评表!$A$2:$D$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$H$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">自评表!$1:$2</definedName><definedName name="项目合计">自评表!$B$6</definedName></definedNames>' +
  '<calcPr calcId="191029" fullPrecision="0"/></workbook>';

const commentsVml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:200pt;height:60pt;visibility:visible" fillcolor="#ccffcc"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>3, 15, 2, 10, 6, 15, 6, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>2</x:Row><x:Column>2</x:Column><x:Visible/></x:ClientData></v:shape></xml>';

const chart = `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>自评表!$C$3:$C$5</c:f><c:numCache><c:ptCount val="3"/><c:pt idx="0"><c:v>80</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (from: number): string =>
  `<xdr:from><xdr:col>${from}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${from + 2}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const drawing =
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}>` +
  `<xdr:twoCellAnchor>${anchor(0)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${anchor(3)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${anchor(6)}<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="4" name="文本框"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>填表说明</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const overrides: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["xl/worksheets/sheet7.xml", `${SHEETML}.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${SHEETML}.worksheet+xml`],
  ["xl/worksheets/sheet9.xml", `${SHEETML}.worksheet+xml`],
  ["xl/chartsheets/sheet1.xml", `${SHEETML}.chartsheet+xml`],
  ["xl/styles.xml", `${SHEETML}.styles+xml`],
  ["xl/sharedStrings.xml", `${SHEETML}.sharedStrings+xml`],
  ["xl/calcChain.xml", `${SHEETML}.calcChain+xml`],
  ["xl/comments1.xml", `${SHEETML}.comments+xml`],
  ["xl/tables/table1.xml", `${SHEETML}.table+xml`],
  ["xl/externalLinks/externalLink1.xml", `${SHEETML}.externalLink+xml`],
  ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/drawings/drawing2.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
  ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml"],
  ["xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml"],
  ["xl/cellimages.xml", "application/vnd.wps-officedocument.cellimage+xml"],
  ["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"],
  ["docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
  ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
];

/** Every part of the torture workbook, by name. */
export const tortureParts: Readonly<Record<string, string | Uint8Array>> = {
  "[Content_Types].xml":
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="${SHEETML}.printerSettings"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
    `${overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`,
  "_rels/.rels": rels(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId3", "extended-properties", "docProps/app.xml"],
    ["rId4", "custom-properties", "docProps/custom.xml"],
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": rels(
    ["rId1", "worksheet", "worksheets/sheet7.xml"],
    ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet9.xml"],
    ["rId4", "styles", "styles.xml"],
    ["rId5", "sharedStrings", "sharedStrings.xml"],
    ["rId6", "theme", "theme/theme1.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
    ["rId8", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
    ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId10", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
    ["rId11", "http://schemas.microsoft.com/office/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml"],
    ["rId12", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml"],
    ["rId13", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId14", "customXml", "../customXml/item1.xml"],
  ),
  "xl/worksheets/sheet7.xml": tortureSheet,
  "xl/worksheets/_rels/sheet7.xml.rels": rels(
    ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId2", "drawing", "../drawings/drawing1.xml"],
    ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId4", "vmlDrawing", "../drawings/vmlDrawing2.vml"],
    ["rId5", "comments", "../comments1.xml"],
    [
      "rId6",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment1.xml",
    ],
    ["rId7", "table", "../tables/table1.xml"],
    ["rId8", "hyperlink", "https://www.mof.gov.cn/?a=1&amp;b=2", "External"],
    ["rId9", "http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml"],
  ),
  "xl/worksheets/sheet2.xml": `${XML}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>5</x:v></x:c><x:c r="B1"><x:f>自评表!C6+1</x:f><x:v>281</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="s"><x:v>6</x:v></x:c></x:row></x:sheetData><x:sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" sort="0" autoFilter="0"/></x:worksheet>`,
  "xl/worksheets/sheet9.xml": `${XML}<worksheet ${MAIN}><sheetData/></worksheet>`,
  "xl/chartsheets/sheet1.xml": `${XML}<chartsheet ${MAIN} ${R}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": rels(["rId1", "drawing", "../drawings/drawing2.xml"]),
  "xl/drawings/drawing2.xml": `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  "xl/styles.xml": styles,
  "xl/sharedStrings.xml": sharedStrings,
  "xl/calcChain.xml": `${XML}<calcChain ${MAIN}><c r="D6" i="7" l="1"/><c r="B6"/><c r="C6"/><c r="D3" s="1"/><c r="D4"/><c r="D5"/><c r="B1" i="3"/><c r="A6" i="7"/><c r="B7"/><c r="C8"/><c r="B8"/></calcChain>`,
  "xl/theme/theme1.xml": `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1></a:clrScheme></a:themeElements></a:theme>`,
  "xl/comments1.xml": `${XML}<comments ${MAIN}><authors><author>财务科</author><author>tc={22222222-2222-2222-2222-222222222222}</author></authors><commentList><comment ref="C3" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><rFont val="宋体"/></rPr><t>请核对</t></r></text></comment><comment ref="D4" authorId="1" shapeId="0"><text><t>[线程批注]</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D4" dT="2024-01-15T02:03:04.05" personId="{33333333-3333-3333-3333-333333333333}" id="{22222222-2222-2222-2222-222222222222}"><text>为什么只有75%？</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核员" id="{33333333-3333-3333-3333-333333333333}" userId="u1" providerId="None"/></personList>`,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": rels(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ),
  "xl/drawings/vmlDrawing1.vml": commentsVml,
  "xl/drawings/vmlDrawing2.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="CH" type="#_x0000_t75" style="width:50pt;height:50pt"><v:imagedata o:relid="rId1" o:title="标志"/></v:shape></xml>',
  "xl/drawings/_rels/vmlDrawing2.vml.rels": rels(["rId1", "image", "../media/image2.png"]),
  "xl/charts/chart1.xml": chart,
  "xl/media/image1.png": png,
  "xl/media/image2.png": png,
  "xl/media/cell1.png": png,
  "xl/tables/table1.xml": `${XML}<table ${MAIN} id="1" name="表1" displayName="表1" ref="J2:K4" totalsRowShown="0"><autoFilter ref="J2:K4"/><tableColumns count="2"><tableColumn id="1" name="列1"/><tableColumn id="2" name="列2"/></tableColumns><tableStyleInfo name="自定义" showRowStripes="1"/></table>`,
  "xl/slicers/slicer1.xml": `${XML}<slicers xmlns="${MICROSOFT}/spreadsheetml/2009/9/main"><slicer name="列1" cache="切片器_列1" caption="列1" rowHeight="241300"/></slicers>`,
  "xl/slicerCaches/slicerCache1.xml": `${XML}<slicerCacheDefinition xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" name="切片器_列1" sourceName="列1"/>`,
  "xl/externalLinks/externalLink1.xml": `${XML}<externalLink ${MAIN}><externalBook ${R} r:id="rId1"><sheetNames><sheetName val="外部"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": rels([
    "rId1",
    "externalLinkPath",
    "file:///C:/%E8%A1%A8.xlsx",
    "External",
  ]),
  "xl/cellimages.xml": `${XML}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}><etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="5" name="ID_0123456789ABCDEF"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic></etc:cellImage></etc:cellImages>`,
  "xl/_rels/cellimages.xml.rels": rels(["rId1", "image", "media/cell1.png"]),
  "xl/printerSettings/printerSettings1.bin": binary(1, 300),
  "xl/vbaProject.bin": binary(2, 5000),
  "customXml/item1.xml": `${XML}<root xmlns="urn:budget"><code>330100</code></root>`,
  "customXml/_rels/item1.xml.rels": rels(["rId1", "customXmlProps", "itemProps1.xml"]),
  "customXml/itemProps1.xml": `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{44444444-4444-4444-4444-444444444444}"/>`,
  "docProps/app.xml": `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  "docProps/custom.xml": `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-11.1.0.10000</vt:lpwstr></property></Properties>`,
};
