import { useMemo, useState } from "react";
import type { ViewName } from "../../../commands/ribbon";
import { Announcer } from "../Announcer";
import { CellCard } from "../CellCard";
import { ErrorBoundary } from "../ErrorBoundary";
import { Notice } from "../Notice";
import { NavigationContext, useController, usePane, useText, type PaneView } from "../pane-context";
import { SheetBar } from "../SheetBar";
import { TurnOffer } from "../TurnOffer";
import { panelId, tabId, Tabs } from "../Tabs";
import { usePaneStyles } from "./Pane.styles";
import { PanelContent } from "./PanelContent";
import { tabViews, useTabItems, type TabName } from "./useTabItems";
import { useTimes } from "./useTimes";

interface Properties {
  readonly firstView: ViewName;
  readonly version: string;
}

/** The task pane on one workbook: which sheet, and its views, one at a time. */
export function Pane({ firstView, version }: Properties) {
  const styles = usePaneStyles();
  const { t } = useText();
  const { announcement, current, phase } = usePane();
  useTimes(current);
  const [view, setView] = useState<PaneView>(firstView);
  const navigation = useMemo(() => ({ view, go: setView }), [view]);
  const items = useTabItems();
  const tab: TabName = tabViews.find((name) => name === view) ?? "more";
  return (
    <NavigationContext.Provider value={navigation}>
      <div className={styles.pane}>
        <div className={styles.top}>
          <ErrorBoundary>{phase !== "opening" && <SheetBar />}</ErrorBoundary>
          <ErrorBoundary>
            <Tabs label={t("taskpane.view.label")} items={items} selected={tab} onSelect={setView} />
          </ErrorBoundary>
        </div>
        <div className={styles.panel} id={panelId} role="tabpanel" aria-labelledby={tabId(tab)} tabIndex={-1}>
          <ErrorBoundary>
            <Failure />
            <TurnOffer />
          </ErrorBoundary>
          <ErrorBoundary key={view}>
            <PanelContent view={view} version={version} />
          </ErrorBoundary>
        </div>
        <ErrorBoundary>{showsResult(view) && <CellCard />}</ErrorBoundary>
        <Announcer announcement={announcement} />
      </div>
    </NavigationContext.Provider>
  );
}

const showsResult = (view: PaneView): boolean => view === "findings" || view === "indicators" || view === "write";

function Failure() {
  const controller = useController();
  const { failure } = usePane();
  if (failure === null) return null;
  return (
    <Notice
      intent="error"
      title="taskpane.failure.title"
      text={failure}
      action={{ label: "taskpane.retry", run: () => void controller.check() }}
      onDismiss={() => {
        controller.dismissFailure();
      }}
    />
  );
}
