import { Suspense, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../rules";
import { useController, useText } from "../pane-context";
import { useFindingDetailStyles } from "./FindingDetail.styles";
import { lazyView } from "../lazy-view";

const ReasonForm = lazyView(() => import("./ReasonForm"));

/** 忽略: the finding stays as it is, for a reason that goes with the workbook; can be taken back. */
export function Acceptance({ finding }: { readonly finding: Finding }) {
  const styles = useFindingDetailStyles();
  const { t } = useText();
  const { decisions } = useController();
  const [asking, setAsking] = useState(false);
  const { accepted, lapsed } = finding;
  if (accepted !== undefined) {
    return (
      <>
        <p className={styles.settled}>{t("taskpane.ignore.because", { reason: accepted.reason })}</p>
        <div className={styles.actions}>
          <Button onClick={() => void decisions.withdraw(finding)}>{t("taskpane.ignore.withdraw")}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {lapsed !== undefined && (
        <p className={styles.settled}>{t("taskpane.ignore.lapsed", { reason: lapsed.reason })}</p>
      )}
      {asking ? (
        <Suspense fallback={null}>
          <ReasonForm
            before={lapsed?.reason ?? ""}
            onCancel={() => {
              setAsking(false);
            }}
            onReason={(reason) => void decisions.accept(finding, reason)}
          />
        </Suspense>
      ) : (
        <div className={styles.actions}>
          <Button
            onClick={() => {
              setAsking(true);
            }}
          >
            {t("taskpane.ignore.button")}
          </Button>
        </div>
      )}
    </>
  );
}
