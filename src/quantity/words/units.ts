/**
 * 计量单位. One line is one unit: its name, other ways to write it, and, where it can be converted safely, family and factor.
 * Units of one family are converted into each other (万元 ↔ 元); units without family stand for themselves.
 * `as` joins words that count the same thing (人, 名, 位). 人 and 人次 are not the same: one person may come twice.
 */
export interface UnitRow {
  readonly name: string;
  readonly also?: readonly string[];
  readonly family?:
    "money" | "share" | "mass" | "length" | "area" | "volume" | "data" | "duration" | "workday" | "calendar" | "energy";
  readonly factor?: number;
  readonly as?: string;
}

export const measureUnits: readonly UnitRow[] = [
  { name: "元", also: ["块钱", "元人民币", "RMB"], family: "money", factor: 1 },
  { name: "%", also: ["百分比", "个百分比", "percent"], family: "share", factor: 1 },
  { name: "百分点", also: ["个百分点", "个点"], family: "share", factor: 1 },
  { name: "‰", also: ["千分比"], family: "share", factor: 0.1 },
  { name: "/10万", also: ["/十万", "/10万人", "/十万人"], family: "share", factor: 0.001 },
  { name: "成", family: "share", factor: 10 },
  { name: "吨", also: ["t"], family: "mass", factor: 1000 },
  { name: "公斤", also: ["千克", "kg", "Kg", "KG"], family: "mass", factor: 1 },
  { name: "斤", family: "mass", factor: 0.5 },
  { name: "克", also: ["g"], family: "mass", factor: 0.001 },
  { name: "毫克", also: ["mg"], family: "mass", factor: 0.000001 },
  { name: "公里", also: ["千米", "km", "Km", "KM"], family: "length", factor: 1000 },
  { name: "米", also: ["m", "M", "延米", "延长米"], family: "length", factor: 1 },
  { name: "厘米", also: ["cm", "CM"], family: "length", factor: 0.01 },
  { name: "毫米", also: ["mm"], family: "length", factor: 0.001 },
  { name: "平方公里", also: ["km2", "km²", "平方千米"], family: "area", factor: 1000000 },
  { name: "公顷", also: ["hm2", "hm²"], family: "area", factor: 10000 },
  { name: "平方米", also: ["㎡", "m2", "m²", "平米", "平方", "M2"], family: "area", factor: 1 },
  { name: "亩", family: "area", factor: 2000 / 3 },
  { name: "立方米", also: ["m3", "m³", "方", "立方"], family: "volume", factor: 1 },
  { name: "升", also: ["L"], family: "volume", factor: 0.001 },
  { name: "毫升", also: ["ml", "mL"], family: "volume", factor: 0.000001 },
  { name: "PB", family: "data", factor: 1048576 },
  { name: "TB", also: ["T"], family: "data", factor: 1024 },
  { name: "GB", also: ["G"], family: "data", factor: 1 },
  { name: "MB", also: ["M"], family: "data", factor: 1 / 1024 },
  {
    name: "天",
    also: ["日", "自然日", "个自然日", "日历天", "个日历天", "日历日", "个日历日"],
    family: "duration",
    factor: 24,
  },
  { name: "小时", also: ["个小时", "h", "H"], family: "duration", factor: 1 },
  { name: "分钟", also: ["min"], family: "duration", factor: 1 / 60 },
  { name: "秒", also: ["秒钟", "s"], family: "duration", factor: 1 / 3600 },
  { name: "毫秒", also: ["ms"], family: "duration", factor: 1 / 3600000 },
  { name: "周", also: ["星期", "个星期"], family: "duration", factor: 168 },
  { name: "工作日", also: ["个工作日", "个工作天", "工作天"], family: "workday", factor: 1 },
  { name: "千瓦时", also: ["度", "kWh", "kwh"], family: "energy", factor: 1 },
  { name: "个月", also: ["月"], family: "calendar", factor: 1 },
  { name: "年", also: ["周年"], family: "calendar", factor: 12 },
  { name: "季度", also: ["个季度"], family: "calendar", factor: 3 },
  { name: "学期", also: ["个学期"] },
  { name: "学年", also: ["个学年"] },
  { name: "半年", family: "calendar", factor: 6 },
  { name: "美元" },
  { name: "港元", also: ["港币"] },
  { name: "欧元" },
  { name: "分贝", also: ["dB"] },
  { name: "千瓦", also: ["kW", "KW", "kw"] },
  { name: "兆瓦", also: ["MW"] },
  { name: "千伏", also: ["kV", "KV"] },
  { name: "吨标准煤", also: ["吨标煤"] },
  { name: "微克/立方米", also: ["ug/m3", "μg/m3", "μg/m³"] },
  { name: "兆", also: ["Mbps", "MBPS"] },
  { name: "℃", also: ["摄氏度", "°C"] },
  { name: "倍" },
  { name: "岁", also: ["周岁"] },
  { name: "比" },
];

/** 人(次), 台(套): a bracket that belongs to the unit. */
export const bracketUnits: readonly (readonly [string, string])[] = [
  ["人(次)", "人次"],
  ["场(次)", "场次"],
  ["台(套)", "台套"],
  ["套(台)", "台套"],
  ["个(次)", "次"],
  ["件(次)", "件次"],
  ["班(次)", "班次"],
  ["批(次)", "批次"],
  ["户(次)", "户次"],
  ["辆(次)", "辆次"],
  ["个(项)", "项"],
  ["项(个)", "项"],
  ["篇(次)", "篇次"],
  ["人/次", "人次"],
  ["人·次", "人次"],
  ["人.次", "人次"],
  ["人*次", "人次"],
  ["场/次", "场次"],
  ["户/次", "户次"],
  ["件/次", "件次"],
  ["台/套", "台套"],
  ["栋(幢)", "栋"],
  ["次(场)", "场"],
  ["场(期)", "场"],
  ["期(场)", "期"],
];

/** 万, 亿 before a unit multiply it: 1.2万人次. */
export const unitMultipliers: readonly (readonly [string, number])[] = [
  ["十", 10],
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["十万", 1e5],
  ["百万", 1e6],
  ["千万", 1e7],
  ["亿", 1e8],
];

/** Units that describe and are no amount to reach when they stand inside a sentence: 60岁以上老人, 10号文件. */
export const describingUnits: readonly string[] = [
  "岁",
  "周岁",
  "号",
  "版",
  "届",
  "年级",
  "楼",
  "号文",
  "号文件",
  "热线",
  "平台",
  "指挥中心",
  "急救",
  "报警",
  "工程",
  "级",
  "年代",
  "后",
  "公里处",
  "省道",
  "国道",
  "产业",
  "医院",
  "中心",
  "消防",
  "时",
];

/** How often a period comes round in a year: 每月1次 is 12次 a year. */
export const periodsInYear: Readonly<Record<string, number>> = { 半年: 2, 学期: 2, 季度: 4, 月: 12, 周: 52, 天: 365 };
