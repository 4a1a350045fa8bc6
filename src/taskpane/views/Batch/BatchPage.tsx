import { Suspense } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { ErrorBoundary } from "../ErrorBoundary";
import { lazyView } from "../lazy-view";
import { MainRegion } from "../MainRegion";
import { useText } from "../pane-context";
import { useBatchPageStyles } from "./BatchPage.styles";

const Batch = lazyView(() => import(/* webpackChunkName: "batch" */ "./Batch"));

/** 批量审核 on a page of its own, before any workbook is open; whatever happens in it, the way back stays. */
export function BatchPage({ onLeave }: { readonly onLeave: () => void }) {
  const styles = useBatchPageStyles();
  const { t } = useText();
  return (
    <MainRegion className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t("taskpane.view.batch")}</h2>
        <Button size="small" onClick={onLeave}>
          {t("batch.leave")}
        </Button>
      </div>
      <ErrorBoundary>
        <Suspense fallback={<Spinner size="small" />}>
          <Batch />
        </Suspense>
      </ErrorBoundary>
    </MainRegion>
  );
}
