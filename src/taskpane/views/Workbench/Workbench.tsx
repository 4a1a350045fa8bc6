import { Suspense, useMemo, useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { ViewName } from "../../../commands/ribbon";
import { message, type Message } from "../../../i18n";
import type { FullView } from "../../app/full-view";
import type { OpenFile, Workspace } from "../../app/workspace";
import type { HostReason } from "../../boot/host";
import { BatchPage } from "../Batch/BatchPage";
import { FullViewContext } from "../Batch/full-view";
import { ErrorBoundary } from "../ErrorBoundary";
import { FileBar } from "../FileView/FileBar";
import { Landing } from "../FileView/Landing";
import { useFileDrop } from "../FileView/useFileDrop";
import { MainRegion } from "../MainRegion";
import { Notice } from "../Notice";
import { Pane } from "../Pane";
import { ControllerContext, useStore, useText } from "../pane-context";
import { LeaveDialog } from "./LeaveDialog";
import { useAfterwards } from "./useAfterwards";
import { useIsWide } from "./useIsWide";
import { useLeaveWarning } from "./useLeaveWarning";
import { useWorkbenchStyles } from "./Workbench.styles";
import { lazyView } from "../lazy-view";

const SheetSide = lazyView(() => import(/* webpackChunkName: "sheet" */ "../SheetSide"));

interface Properties {
  readonly workspace: Workspace;
  readonly reason: HostReason;
  readonly firstView: ViewName;
  readonly version: string;
}

/** The page without Excel: a file in place of the open workbook, the sheet drawn beside the pane where there is room. */
export function Workbench({ workspace, reason, firstView, version }: Properties) {
  const styles = useWorkbenchStyles();
  const { t } = useText();
  const { file, failure } = useStore(workspace.store);
  const { over, handlers } = useFileDrop(workspace);
  useLeaveWarning(file);
  const [batch, setBatch] = useState(firstView === "batch");
  const fullView = useMemo<FullView>(
    () => ({
      fits: () => true,
      hint: null,
      // What goes wrong stands in the workspace.
      open: async (name, blob) => {
        await workspace.open(name, async () => new Uint8Array(await blob.arrayBuffer()));
        return null;
      },
    }),
    [workspace],
  );
  return (
    <div className={mergeClasses(styles.page, over && styles.over)} {...handlers}>
      {over && <div className={styles.drop}>{t("taskpane.file.drop")}</div>}
      <section className={styles.notices} aria-label={t("taskpane.notices")}>
        <ErrorBoundary>
          <HostNotice reason={reason} />
          {failure !== null && (
            <Notice
              intent="error"
              title="taskpane.failure.title"
              text={failure}
              onDismiss={() => {
                workspace.dismissFailure();
              }}
            />
          )}
        </ErrorBoundary>
      </section>
      <FullViewContext.Provider value={fullView}>
        {file === null && batch && (
          <ErrorBoundary>
            <BatchPage
              onLeave={() => {
                setBatch(false);
              }}
            />
          </ErrorBoundary>
        )}
        {file === null && !batch && (
          <ErrorBoundary>
            <Landing
              workspace={workspace}
              onBatch={() => {
                setBatch(true);
              }}
            />
          </ErrorBoundary>
        )}
        {file !== null && (
          <ControllerContext.Provider value={file.controller} key={file.port.name}>
            <ErrorBoundary>
              <FileBar workspace={workspace} file={file} />
            </ErrorBoundary>
            <ErrorBoundary>
              <LeaveDialog workspace={workspace} file={file} />
            </ErrorBoundary>
            <Columns file={file} firstView={batch ? "findings" : firstView} version={version} />
          </ControllerContext.Provider>
        )}
      </FullViewContext.Provider>
    </div>
  );
}

const sides = ["pane", "sheet"] as const;

/** Pane and sheet side by side; where there is no room for both, one of the two. */
function Columns({ file, firstView, version }: Omit<Properties, "workspace" | "reason"> & { readonly file: OpenFile }) {
  const styles = useWorkbenchStyles();
  const { t } = useText();
  const [side, setSide] = useState<(typeof sides)[number]>("pane");
  const isWide = useIsWide();
  // Drawn when first seen; after that it stays, with its place and zoom.
  const [isDrawn, setDrawn] = useState(isWide);
  if (!isDrawn && (isWide || side === "sheet")) setDrawn(true);
  return (
    <>
      <nav className={styles.sides} aria-label={t("workbench.sides")}>
        {sides.map((one) => (
          <Button
            key={one}
            size="small"
            appearance={one === side ? "primary" : "secondary"}
            aria-pressed={one === side}
            onClick={() => {
              setSide(one);
            }}
          >
            {t(`workbench.side.${one}`)}
          </Button>
        ))}
      </nav>
      <MainRegion className={styles.columns}>
        <div className={mergeClasses(styles.sheet, side === "pane" && styles.away)}>
          {isDrawn && <Sheet file={file} />}
        </div>
        <div className={mergeClasses(styles.pane, side === "sheet" && styles.away)}>
          <Pane firstView={firstView} version={version} />
        </div>
      </MainRegion>
    </>
  );
}

function Sheet({ file }: { readonly file: OpenFile }) {
  const { current } = useStore(file.controller.store);
  // The pane's result first: drawing the sheet with its marks takes as long again.
  const isTime = useAfterwards(current !== null);
  if (current === null || !isTime) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <SheetSide file={file} sheet={current} />
      </Suspense>
    </ErrorBoundary>
  );
}

const reasons: Readonly<Record<Exclude<HostReason, "none">, Message>> = {
  timeout: message("taskpane.failure.officeTimeout"),
  failed: message("taskpane.failure.officeFailed"),
};

/** Excel could not be reached: why, and the way back. */
function HostNotice({ reason }: { readonly reason: HostReason }) {
  if (reason === "none") return null;
  const retry = (): void => {
    const query = new URLSearchParams(location.search);
    query.delete("office");
    location.replace(`taskpane.html?${query.toString()}${location.hash}`);
  };
  return <Notice intent="warning" text={reasons[reason]} action={{ label: "taskpane.retry", run: retry }} />;
}
