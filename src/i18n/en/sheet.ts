import type { sheet as zh } from "../zh-CN/sheet";

export const sheet: Readonly<Record<keyof typeof zh, string>> = {};
