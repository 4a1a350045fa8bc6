import { Suspense, useState, type ReactNode } from "react";
import { Spinner } from "@fluentui/react-components";
import type { ViewName } from "../../../commands/ribbon";
import { noFilter, type FindingFilter } from "../../app/finding-filter";
import type { CheckedSheet } from "../../app/state";
import { EmptyState } from "../EmptyState";
import { ErrorBoundary } from "../ErrorBoundary";
import { FindingList } from "../FindingList";
import { MoreHead, MoreView } from "../MoreView";
import { usePane, useText, type PaneView } from "../pane-context";
import { Summary } from "../Summary";
import { Welcome } from "../Welcome";
import { usePaneStyles } from "./Pane.styles";
import { lazyView } from "../lazy-view";

const IndicatorList = lazyView(() => import("../IndicatorList"));
const WriteView = lazyView(() => import("../WriteView"));
const SettingsView = lazyView(() => import("../SettingsView"));
const HelpView = lazyView(() => import("../HelpView"));
const Batch = lazyView(() => import(/* webpackChunkName: "batch" */ "../Batch"));
const Training = lazyView(() => import(/* webpackChunkName: "training" */ "../Training"));

interface Properties {
  readonly view: PaneView;
  readonly version: string;
}

/** What the panel below the tabs shows. */
export function PanelContent({ view, version }: Properties) {
  return (
    <Suspense fallback={<Spinner size="small" />}>
      <Content view={view} version={version} />
    </Suspense>
  );
}

function Content({ view, version }: Properties) {
  switch (view) {
    case "more":
      return <MoreView />;
    case "help":
      return <Titled view={view} content={<HelpView version={version} />} />;
    case "training":
      return <Titled view={view} content={<Training />} />;
    case "batch":
      return <Titled view={view} content={<Batch />} />;
    case "settings":
      return <Titled view={view} content={<SettingsView />} />;
    default:
      return <Result view={view} />;
  }
}

/** A view under 更多; whatever happens in it, the way back stays. */
function Titled({ view, content }: { readonly view: ViewName; readonly content: ReactNode }) {
  return (
    <>
      <MoreHead view={view} />
      <ErrorBoundary>{content}</ErrorBoundary>
    </>
  );
}

function Result({ view }: { readonly view: "findings" | "indicators" | "write" }) {
  const styles = usePaneStyles();
  const { t } = useText();
  const { phase, current } = usePane();
  if (phase === "opening") return <Spinner className={styles.opening} label={t("taskpane.opening")} />;
  if (phase === "failed" && current === null) return null;
  if (current === null || current.check.evaluation === null) return <EmptyState />;
  switch (view) {
    case "indicators":
      return <IndicatorList key={`${current.id}/${current.nth}`} evaluation={current.check.evaluation} />;
    case "write":
      return <WriteView />;
    default:
      return <Findings key={`${current.id}/${current.nth}`} sheet={current} />;
  }
}

function Findings({ sheet: { check } }: { readonly sheet: CheckedSheet }) {
  const styles = usePaneStyles();
  const { stale } = usePane();
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  if (check.evaluation === null) return null;
  return (
    <div className={stale ? styles.stale : undefined}>
      <ErrorBoundary>
        <Welcome />
      </ErrorBoundary>
      <ErrorBoundary>
        <Summary check={check} filter={filter} onFilter={setFilter} />
      </ErrorBoundary>
      <ErrorBoundary>
        <FindingList findings={check.findings} evaluation={check.evaluation} filter={filter} onFilter={setFilter} />
      </ErrorBoundary>
    </div>
  );
}
