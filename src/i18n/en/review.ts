import type { review as zh } from "../zh-CN/review";

export const review: Readonly<Record<keyof typeof zh, string>> = {};
