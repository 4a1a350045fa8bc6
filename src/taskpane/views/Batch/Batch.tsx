import { lazy, Suspense, useDeferredValue, useRef, useState, type DragEvent } from "react";
import { Button, mergeClasses, Spinner } from "@fluentui/react-components";
import type { BatchReview } from "../../app/batch/batch-review";
import { chosenFiles, droppedFiles } from "../../app/batch/chosen-files";
import { workbookKinds } from "../../app/workbook-kinds";
import { batchOf } from "../../boot/batch";
import { Notice } from "../Notice";
import { useStore, useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";
import { BatchChoice } from "./BatchChoice";
import { BatchDetail } from "./BatchDetail";
import { BatchFilters } from "./BatchFilters";
import { BatchProgress } from "./BatchProgress";
import { BatchTable } from "./BatchTable";
import { BatchTakeAway } from "./BatchTakeAway";

const RollUpView = lazy(() => import("./RollUpView"));
const ComparisonView = lazy(() => import("./ComparisonView"));

/** 批量审核: choose many workbooks, see what is wrong with each, decide, and take the results away. */
export default function Batch() {
  const styles = useBatchStyles();
  const { locale } = useText();
  const { review, joint } = batchOf(locale);
  // What takes long to build follows when there is time: keys and clicks come first, and the building is cut in slices.
  const state = useDeferredValue(useStore(review.store));
  const together = useDeferredValue(useStore(joint.store));
  const { phase, open, session, failure } = state;
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const { dataTransfer } = event;
    void review.take((pace) => droppedFiles(dataTransfer, pace));
  };
  const item = open === null ? undefined : session.items.find(({ file }) => file === open);
  return (
    <div
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={drop}
    >
      {failure !== null && (
        <Notice
          intent="error"
          title="batch.failure"
          text={failure}
          onDismiss={() => {
            review.dismissFailure();
          }}
        />
      )}
      {together !== null ? (
        <Suspense fallback={<Spinner size="small" />}>
          {together.kind === "rollup" ? (
            <RollUpView joint={joint} state={together} />
          ) : (
            <ComparisonView joint={joint} state={together} />
          )}
        </Suspense>
      ) : phase === "empty" ? (
        <Start review={review} />
      ) : item !== undefined ? (
        <BatchDetail key={item.file} review={review} state={state} item={item} />
      ) : (
        <>
          <Choose review={review} />
          <BatchProgress review={review} state={state} />
          <BatchFilters review={review} />
          <BatchChoice review={review} joint={joint} state={state} />
          <BatchTable review={review} state={state} />
          <BatchTakeAway review={review} />
        </>
      )}
    </div>
  );
}

function Start({ review }: { readonly review: BatchReview }) {
  const styles = useBatchStyles();
  const { t } = useText();
  return (
    <div className={styles.zone}>
      <h3 className={styles.zoneTitle}>{t("batch.start.title")}</h3>
      <p className={styles.text}>{t("batch.start.intro")}</p>
      <Choose review={review} first />
      <p className={styles.small}>{t("batch.start.kinds")}</p>
    </div>
  );
}

/** Files, a folder, or a session saved before. */
function Choose({ review, first = false }: { readonly review: BatchReview; readonly first?: boolean }) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { phase } = useStore(review.store);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const saved = useRef<HTMLInputElement>(null);
  const add = (input: HTMLInputElement): void => {
    const chosen = Array.from(input.files ?? []);
    input.value = "";
    if (chosen.length > 0) void review.take((pace) => chosenFiles(chosen, pace));
  };
  return (
    <div className={styles.row}>
      <Button appearance={first ? "primary" : "secondary"} onClick={() => files.current?.click()}>
        {t(first ? "batch.choose.files" : "batch.choose.more")}
      </Button>
      <Button onClick={() => folder.current?.click()}>{t("batch.choose.folder")}</Button>
      {first ? (
        <Button onClick={() => saved.current?.click()}>{t("batch.choose.session")}</Button>
      ) : (
        phase !== "running" && (
          <Button
            appearance="subtle"
            onClick={() => {
              if (!review.store.get().unsaved || confirm(t("batch.clear.sure"))) review.clear();
            }}
          >
            {t("batch.clear")}
          </Button>
        )
      )}
      <input
        ref={files}
        data-batch="files"
        type="file"
        multiple
        hidden
        accept={workbookKinds}
        onChange={({ target }) => {
          add(target);
        }}
      />
      <input
        ref={folder}
        data-batch="folder"
        type="file"
        hidden
        {...{ webkitdirectory: "" }}
        onChange={({ target }) => {
          add(target);
        }}
      />
      <input
        ref={saved}
        data-batch="session"
        type="file"
        hidden
        accept=".json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) void review.openSession(file);
        }}
      />
    </div>
  );
}
