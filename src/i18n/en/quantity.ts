import type { quantity as zh } from "../zh-CN/quantity";

export const quantity: Readonly<Record<keyof typeof zh, string>> = {};
