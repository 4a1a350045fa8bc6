import type { taskpane as zh } from "../zh-CN/taskpane";

export const taskpane: Readonly<Record<keyof typeof zh, string>> = {};
