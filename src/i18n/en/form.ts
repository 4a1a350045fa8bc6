import type { form as zh } from "../zh-CN/form";

export const form: Readonly<Record<keyof typeof zh, string>> = {};
