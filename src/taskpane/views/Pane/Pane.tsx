import { lazy, Suspense, useState } from "react";
import { Spinner } from "@fluentui/react-components";
import { viewNames, type ViewName } from "../../../commands/ribbon";
import { Announcer } from "../Announcer";
import { EmptyState } from "../EmptyState";
import { ErrorBoundary } from "../ErrorBoundary";
import { FindingList } from "../FindingList";
import { IndicatorList } from "../IndicatorList";
import { Notice } from "../Notice";
import { useController, usePane, useText } from "../pane-context";
import { SheetBar } from "../SheetBar";
import { Summary } from "../Summary";
import { panelId, tabId, Tabs } from "../Tabs";
import { usePaneStyles } from "./Pane.styles";
import { useTabItems } from "./useTabItems";

const WriteView = lazy(() => import("../WriteView"));
const HelpView = lazy(() => import("../HelpView"));

interface Properties {
  readonly firstView: ViewName;
  readonly version: string;
}

/** The task pane on one workbook: which sheet, four views, one at a time. */
export function Pane({ firstView, version }: Properties) {
  const styles = usePaneStyles();
  const { t } = useText();
  const controller = useController();
  const { failure, announcement, phase } = usePane();
  const [view, setView] = useState<ViewName>(firstView);
  const items = useTabItems();
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{t("taskpane.title")}</h1>
      <div className={styles.top}>
        {phase !== "opening" && <SheetBar />}
        <Tabs
          label={t("taskpane.view.label")}
          items={items}
          selected={view}
          onSelect={(id) => {
            setView(viewNames.find((name) => name === id) ?? "findings");
          }}
        />
      </div>
      <div className={styles.panel} id={panelId} role="tabpanel" aria-labelledby={tabId(view)} tabIndex={-1}>
        {failure !== null && (
          <Notice
            intent="error"
            title="taskpane.failure.title"
            text={failure}
            action={{ label: "taskpane.retry", run: () => void controller.check() }}
            onDismiss={() => {
              controller.dismissFailure();
            }}
          />
        )}
        <ErrorBoundary key={view}>
          <Suspense fallback={<Spinner size="small" />}>
            {view === "help" ? <HelpView version={version} /> : <Result view={view} />}
          </Suspense>
        </ErrorBoundary>
      </div>
      <Announcer announcement={announcement} />
    </main>
  );
}

function Result({ view }: { readonly view: Exclude<ViewName, "help"> }) {
  const styles = usePaneStyles();
  const { t } = useText();
  const { phase, current, stale } = usePane();
  if (phase === "opening") return <Spinner className={styles.opening} label={t("taskpane.opening")} />;
  if (phase === "failed" && current === null) return null;
  if (current === null || current.check.evaluation === null) return <EmptyState />;
  const { findings, evaluation } = current.check;
  switch (view) {
    case "findings":
      return (
        <div className={stale ? styles.stale : undefined}>
          <Summary check={current.check} />
          <FindingList key={current.id} findings={findings} evaluation={evaluation} />
        </div>
      );
    case "indicators":
      return <IndicatorList key={current.id} evaluation={evaluation} />;
    case "write":
      return <WriteView />;
  }
}
