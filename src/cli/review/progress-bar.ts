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

/** A line of the terminal that is drawn over itself. */
export class ProgressBar {
  private drawn = "";

  constructor(
    private readonly write: (text: string) => void,
    private readonly locale: Locale,
    private readonly columns: number,
  ) {}

  show(progress: ReviewProgress): void {
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
