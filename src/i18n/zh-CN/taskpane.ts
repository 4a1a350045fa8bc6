export const taskpane = {} as const;
