import type { profile as zh } from "../zh-CN/profile";

export const profile: Readonly<Record<keyof typeof zh, string>> = {};
