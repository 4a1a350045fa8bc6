import { say, type Speaker } from "../say";
import { levelText } from "../values";
import type { RollUpResult } from "./schema";
import { indicatorsTable, placesText, scoreFacts, sitesTable, type ShownTable } from "./tables";

/** 汇总 as it is shown in the page: all texts rendered. */
export interface RollUpShown {
  readonly title: string;
  readonly tables: readonly ShownTable[];
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly findingsTitle: string;
  readonly findings: readonly {
    readonly tone: "error" | "warning" | "note" | "review";
    readonly badge: string;
    readonly message: string;
    readonly advice: string;
    readonly where: string;
  }[];
  readonly nothingFound: string;
  readonly unreadTitle: string;
  readonly unread: readonly { readonly file: string; readonly why: string }[];
}

export function rollUpShown(result: RollUpResult): RollUpShown {
  const speaker: Speaker = { locale: result.lang };
  const { score } = result.totals;
  return {
    title: `${say(speaker, "review.rollup.title")} ${say(speaker, "review.rollup.head", { sites: result.sites.length })}`,
    tables: [sitesTable(speaker, result), indicatorsTable(speaker, result)],
    facts: [
      ...scoreFacts(speaker, result),
      [say(speaker, "review.rollup.col.worked"), score.explanation.worked] as const,
    ],
    findingsTitle: say(speaker, "review.rollup.findings"),
    findings: result.findings.map(({ kind, level, message, advice, places }) => ({
      tone: kind === "review" ? "review" : level,
      badge: levelText(speaker, { kind, level }),
      message,
      advice,
      where: placesText(speaker, places),
    })),
    nothingFound: say(speaker, "review.rollup.findings.none"),
    unreadTitle: say(speaker, "review.rollup.unread"),
    unread: result.unread.map(({ file, error }) => ({ file, why: error.message })),
  };
}
