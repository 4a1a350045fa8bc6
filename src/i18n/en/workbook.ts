import type { workbook as zh } from "../zh-CN/workbook";

export const workbook: Readonly<Record<keyof typeof zh, string>> = {};
