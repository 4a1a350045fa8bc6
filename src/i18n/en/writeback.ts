import type { writeback as zh } from "../zh-CN/writeback";

export const writeback: Readonly<Record<keyof typeof zh, string>> = {};
