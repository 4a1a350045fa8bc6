import { columnLetters } from "../../sheet";
import { reference, type BookChart, type ChartColumn } from "./model";
import { officeRelations, xmlHead, xmlText } from "./xml-text";

const charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawings = "http://schemas.openxmlformats.org/drawingml/2006/main";
const places = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const fill = (colour: string): string => `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;

function text(value: string, size: number, bold: boolean): string {
  const look = `sz="${size * 100}" b="${bold ? 1 : 0}"`;
  return (
    `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>` +
    `<a:r><a:rPr lang="zh-CN" ${look}/><a:t>${xmlText(value)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>`
  );
}

/** The cells' reference, and beside it what stands in them, for programs that show a chart without computing. */
function column({ sheet, column: at, from, values }: ChartColumn, kind: "str" | "num"): string {
  const letters = columnLetters(at);
  const cells = reference(sheet, `$${letters}$${from}:$${letters}$${from + values.length - 1}`);
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${xmlText(String(value))}</c:v></c:pt>`],
  );
  const code = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}Ref><c:f>${xmlText(cells)}</c:f><c:${kind}Cache>${code}<c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`;
}

function series({ names, counts, colours, format = "0" }: BookChart): string {
  const single = colours.length === 1;
  const points = counts.values.map((_, at) => {
    const colour = colours[at % colours.length] ?? colours[0];
    return `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill(colour)}</c:dPt>`;
  });
  const shows = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
    (what) => `<c:show${what} val="${what === "Val" ? 1 : 0}"/>`,
  );
  return (
    `<c:ser><c:idx val="0"/><c:order val="0"/>${fill(colours[0])}<c:invertIfNegative val="0"/>` +
    `${single ? "" : points.join("")}<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/>${shows.join("")}</c:dLbls>` +
    `<c:cat>${column(names, "str")}</c:cat><c:val>${column(counts, "num")}</c:val></c:ser>`
  );
}

/** A chart part (DrawingML charts, ISO 29500-1, 21.2): one row of bars with their numbers on them, no legend. */
export function chartXml(chart: BookChart): string {
  const lying = chart.bars === "lying";
  const [namesAt, countsAt] = lying ? ["l", "b"] : ["b", "l"];
  const small = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  const axis = (id: number, other: number, at: string, turned: boolean): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${turned ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${at}"/>` +
    (id === 1
      ? ""
      : `<c:title>${text(chart.measure, 9, false)}</c:title><c:numFmt formatCode="${chart.format ?? "0"}" sourceLinked="0"/>`) +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${small}` +
    `<c:crossAx val="${other}"/><c:crosses val="${id === 2 && lying ? "max" : "autoZero"}"/>`;
  return (
    `${xmlHead}<c:chartSpace xmlns:c="${charts}" xmlns:a="${drawings}" xmlns:r="${officeRelations}">` +
    `<c:roundedCorners val="0"/><c:chart><c:title>${text(chart.title, 12, true)}</c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${lying ? "bar" : "col"}"/>` +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${series(chart)}<c:gapWidth val="60"/>` +
    `<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx>${axis(1, 2, namesAt, lying)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${axis(2, 1, countsAt, false)}<c:crossBetween val="between"/></c:valAx></c:plotArea>` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** The drawing part of a sheet: where each of its charts lies. Its relations rId1, rId2 … are the charts. */
export function drawingXml(all: readonly BookChart[]): string {
  const corner = (name: string, at: number, row: number): string =>
    `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frames = all.map(
    ({ title, place: { left, top, right, bottom } }, at) =>
      `<xdr:twoCellAnchor>${corner("from", left - 1, top - 1)}${corner("to", right, bottom)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="${xmlText(title)}" descr="${xmlText(title)}"/>` +
      `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${charts}"><c:chart xmlns:c="${charts}" r:id="rId${at + 1}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `${xmlHead}<xdr:wsDr xmlns:xdr="${places}" xmlns:a="${drawings}" xmlns:r="${officeRelations}">${frames.join("")}</xdr:wsDr>`;
}
