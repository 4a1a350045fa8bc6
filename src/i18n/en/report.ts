import type { report as zh } from "../zh-CN/report";

export const report: Readonly<Record<keyof typeof zh, string>> = {};
