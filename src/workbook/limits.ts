/**
 * How much of a sheet a snapshot takes, counted from the first cell with content. A form has a few hundred rows and at
 * most some thirty columns; what lies beyond is left out and the snapshot says `truncated`.
 */
export const SNAPSHOT_LIMITS = { rows: 10_000, columns: 256 } as const;
