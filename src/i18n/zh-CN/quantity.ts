export const quantity = {} as const;
