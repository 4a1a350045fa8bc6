import { Button } from "@fluentui/react-components";
import { useText } from "../pane-context";
import Batch from "./Batch";
import { useBatchStyles } from "./Batch.styles";

/** 批量审核 on a page of its own, before any workbook is open. */
export default function BatchPage({ onLeave }: { readonly onLeave: () => void }) {
  const styles = useBatchStyles();
  const { t } = useText();
  return (
    <main className={styles.page}>
      <h1 className={styles.unseen}>{t("taskpane.title")}</h1>
      <div className={styles.head}>
        <h2 className={styles.title}>{t("taskpane.view.batch")}</h2>
        <Button size="small" onClick={onLeave}>
          {t("batch.leave")}
        </Button>
      </div>
      <Batch />
    </main>
  );
}
