import type { ReactNode } from "react";
import { useText } from "../pane-context";
import { useMainRegionStyles } from "./MainRegion.styles";

interface Properties {
  readonly className?: string;
  readonly children: ReactNode;
}

/** The page's main part with its first heading: Excel prints the name above the pane already, screen readers need one. */
export function MainRegion({ className, children }: Properties) {
  const styles = useMainRegionStyles();
  const { t } = useText();
  return (
    <main className={className ?? styles.whole}>
      <h1 className={styles.title}>{t("taskpane.title")}</h1>
      {children}
    </main>
  );
}
