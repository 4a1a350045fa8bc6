export const writeback = {} as const;
