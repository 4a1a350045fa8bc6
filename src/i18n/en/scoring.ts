import type { scoring as zh } from "../zh-CN/scoring";

export const scoring: Readonly<Record<keyof typeof zh, string>> = {};
