import { Button } from "@fluentui/react-components";
import { useText } from "../pane-context";
import { MainRegion } from "../MainRegion";
import Batch from "./Batch";
import { useBatchStyles } from "./Batch.styles";

/** 批量审核 on a page of its own, before any workbook is open. */
export default function BatchPage({ onLeave }: { readonly onLeave: () => void }) {
  const styles = useBatchStyles();
  const { t } = useText();
  return (
    <MainRegion className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t("taskpane.view.batch")}</h2>
        <Button size="small" onClick={onLeave}>
          {t("batch.leave")}
        </Button>
      </div>
      <Batch />
    </MainRegion>
  );
}
