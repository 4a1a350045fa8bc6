import stringWidth from "string-width";
import { message, render, type Locale } from "../../i18n";
import { timeLeft, type ReviewProgress } from "../../review";

const barWidth = 24;

/** One line: bar, count, time left. */
export function progressLine(locale: Locale, { done, total, left }: ReviewProgress): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.floor(share * barWidth);
  const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
  return render(locale, message("cli.review.progress", { bar, done, total, left: timeLeft(left) }));
}

/** Nobody reads more lines than this, and measuring and drawing one takes as long as taking in a checked file. */
const pauseMilliseconds = 100;

/** A line of the terminal that is drawn over itself. `now`: milliseconds from any beginning. */
export class ProgressBar {
  private drawn = "";
  private drawnAt = -Infinity;

  constructor(
    private readonly write: (text: string) => void,
    private readonly locale: Locale,
    private readonly columns: number,
    private readonly now: () => number,
  ) {}

  /** Draws at most ten lines a second, the last one in any case. */
  show(progress: ReviewProgress): void {
    const now = this.now();
    if (now - this.drawnAt < pauseMilliseconds && progress.done < progress.total) return;
    this.drawnAt = now;
    const line = progressLine(this.locale, progress);
    if (line === this.drawn || stringWidth(line) >= this.columns) return;
    this.write(`\r\u001B[2K${line}`);
    this.drawn = line;
  }

  /** Takes the line away, so that what follows begins on a clean one. */
  clear(): void {
    if (this.drawn !== "") this.write("\r\u001B[2K");
    this.drawn = "";
  }
}
