import type { Citation } from "../../../profile";
import { useText } from "../pane-context";
import { useCitationStyles } from "./Citations.styles";

/** Where a rule or a number comes from; what is not confirmed in the document says so. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const styles = useCitationStyles();
  const { t } = useText();
  if (citations.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("taskpane.finding.citations")}>
      {citations.map(({ document, article, basis }, index) => {
        const text = article === "" ? document : t("taskpane.citation.withArticle", { document, article });
        return <li key={index}>{t(`taskpane.basis.${basis}`, { text })}</li>;
      })}
    </ul>
  );
}
