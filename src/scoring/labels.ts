import { message } from "../i18n";

/** What the values in an explanation are called. Made once: every row's explanation names the same five. */
export const labels = {
  actual: message("scoring.label.actual"),
  budget: message("scoring.label.budget"),
  executed: message("scoring.label.executed"),
  fundScore: message("scoring.label.fund-score"),
  fundScoreStated: message("scoring.label.fund-score-stated"),
  rate: message("scoring.label.rate"),
  raw: message("scoring.label.raw"),
  score: message("scoring.label.score"),
  stated: message("scoring.label.stated"),
  target: message("scoring.label.target"),
  total: message("scoring.label.total"),
  transferred: message("scoring.label.transferred"),
  weight: message("scoring.label.weight"),
  weightExecution: message("scoring.label.weight-execution"),
  weightHeading: message("scoring.label.weight-heading"),
  weightProfile: message("scoring.label.weight-profile"),
} as const;
