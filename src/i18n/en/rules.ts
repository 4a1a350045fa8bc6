import type { rules as zh } from "../zh-CN/rules";

export const rules: Readonly<Record<keyof typeof zh, string>> = {};
