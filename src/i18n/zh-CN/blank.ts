export const blank = {} as const;
