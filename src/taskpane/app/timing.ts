/** After the last keystroke of the user; together with reading and checking well within a second. */
export const SETTLE_MS = 300;

/** While the user has a cell open, Excel answers nothing; asked again at this pace. */
export const BUSY_RETRY_MS = 1000;
