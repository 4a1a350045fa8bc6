import { memo, useCallback, useMemo, useRef, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { JointReview, JointState } from "../../app/batch/joint-review";
import { shownName } from "../../../review";
import type { RollUpShown, ShownTable } from "../../../report";
import { useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";
import { GrowingRows } from "./GrowingRows";
import { JointPage } from "./JointPage";
import { WideTable } from "./WideTable";

interface Properties {
  readonly joint: JointReview;
  readonly state: Extract<JointState, { kind: "rollup" }>;
}

/** 汇总: one project's forms from many sites as one, with what does not go together. */
export default function RollUpView({ joint, state }: Properties) {
  const styles = useBatchStyles();
  const { t } = useText();
  const { files, parent, read, done } = state;
  const result = done?.result;
  return (
    <JointPage
      joint={joint}
      state={state}
      title={done?.shown.title ?? t("review.rollup.title")}
      working={t("batch.joint.reading", { read, total: files.length })}
      outputs={
        result === undefined
          ? []
          : [
              { kind: "rollup-book", result },
              { kind: "rollup-page", result },
            ]
      }
    >
      <ParentChoice joint={joint} files={files} parent={parent} />
      {done !== null && (
        <>
          <dl className={styles.facts}>
            {done.shown.facts.map(([label, text]) => (
              <div key={label} style={{ display: "contents" }}>
                <dt className={styles.term}>{label}</dt>
                <dd className={styles.fact}>{text}</dd>
              </div>
            ))}
          </dl>
          <Unread shown={done.shown} />
          <Findings shown={done.shown} />
          {done.shown.tables.map((table) => (
            <Table key={table.title} table={table} />
          ))}
        </>
      )}
    </JointPage>
  );
}

const fileOption = (file: string) => (
  <option key={file} value={file}>
    {shownName(file)}
  </option>
);

/** Which of the files is 汇总表; built once, not each time that another file was read. */
const ParentChoice = memo(function ParentChoice({
  joint,
  files,
  parent,
}: Pick<Properties, "joint"> & Pick<Properties["state"], "files" | "parent">) {
  const styles = useBatchStyles();
  const { t } = useText();
  return (
    <Field className={styles.narrow} label={t("batch.joint.parent")} hint={t("batch.joint.parent.hint")}>
      <Select value={parent ?? ""} onChange={(_, { value }) => void joint.rollUp(files, value === "" ? null : value)}>
        <option value="">{t("batch.joint.parent.none")}</option>
        <GrowingRows rows={files} render={fileOption} />
      </Select>
    </Field>
  );
});

function Unread({ shown: { unread, unreadTitle } }: { readonly shown: RollUpShown }) {
  const styles = useBatchStyles();
  if (unread.length === 0) return null;
  return (
    <section className={styles.stack} aria-label={unreadTitle}>
      <h4 className={styles.subtitle}>{unreadTitle}</h4>
      <ul className={styles.list}>
        {unread.map(({ file, why }) => (
          <li key={file}>
            <bdi>{shownName(file)}</bdi> <span className={styles.error}>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Findings shown at first: a project of many sites has hundreds, and its tables stand below them. */
const first = 25;

function Findings({ shown: { findings, findingsTitle, nothingFound } }: { readonly shown: RollUpShown }) {
  const styles = useBatchStyles();
  const { t } = useText();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const rows = useMemo(() => (all ? findings : findings.slice(0, first)), [all, findings]);
  const render = useCallback(
    ({ tone, badge, message, advice, where }: RollUpShown["findings"][number]) => (
      <li key={`${message}/${where}`}>
        <strong className={tone === "error" ? styles.error : undefined}>{badge}</strong> {message}
        <p className={styles.small}>{t("batch.joint.advice", { advice })}</p>
        {where !== "" && <p className={styles.small}>{t("batch.joint.where", { where })}</p>}
      </li>
    ),
    [styles, t],
  );
  return (
    <section className={styles.stack} aria-label={findingsTitle}>
      <h4 className={styles.subtitle}>{findingsTitle}</h4>
      {findings.length === 0 && <p className={styles.text}>{nothingFound}</p>}
      <ol ref={list} tabIndex={-1} className={styles.list}>
        <GrowingRows rows={rows} render={render} />
      </ol>
      {rows.length < findings.length && (
        <div>
          <Button
            size="small"
            onClick={() => {
              setAll(true);
              list.current?.focus({ preventScroll: true });
            }}
          >
            {t("batch.joint.findings.more", { count: findings.length - rows.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function Table({ table: { title, heads, numeric, rows } }: { readonly table: ShownTable }) {
  const wide = useMemo(() => rows.map((cells, id) => ({ id, cells })), [rows]);
  return <WideTable title={title} heads={heads} numeric={numeric} rows={wide} />;
}
