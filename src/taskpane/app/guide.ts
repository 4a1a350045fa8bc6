import type { Locale } from "../../i18n";
import type { RuleId } from "../../rules";

/*
 * The user guide and the rules' pages, made from docs/ when the pane is built (scripts/guide) and served beside it, so
 * that they are there without any network too.
 */

export const guidePage = (locale: Locale): string => `guide/user-guide.${locale}.html`;

/** The rules are explained in the forms' language only. */
export const rulePage = (rule: RuleId): string => `guide/rules/${rule}.html`;
