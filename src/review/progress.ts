import { message, type Message } from "../i18n";

/** How far a review is. Times in milliseconds. */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
  /** null: too early to tell. */
  readonly left: number | null;
}

/** Before this many files the start of the workers weighs too much. */
const fewest = 5;

/**
 * Time left as the files so far took. `before`: files that an earlier run had checked; they took no time in this one.
 */
export function progressOf(done: number, total: number, elapsed: number, before = 0): ReviewProgress {
  const now = done - before;
  if (done >= total) return { done, total, left: 0 };
  return { done, total, left: now < Math.min(fewest, total - before) ? null : (elapsed / now) * (total - done) };
}

const minute = 60_000;

/** 剩余时间 as a person says it: seconds under a minute, minutes under an hour. */
export function timeLeft(milliseconds: number | null): Message {
  if (milliseconds === null) return message("review.left.unknown");
  if (milliseconds < minute)
    return message("review.left.seconds", { count: Math.max(1, Math.ceil(milliseconds / 1000)) });
  if (milliseconds < 60 * minute) return message("review.left.minutes", { count: Math.ceil(milliseconds / minute) });
  const hours = Math.floor(milliseconds / (60 * minute));
  return message("review.left.hours", { hours, minutes: Math.ceil((milliseconds % (60 * minute)) / minute) });
}
