import { Field, Select } from "@fluentui/react-components";
import type { JointReview, JointState } from "../../app/batch/joint-review";
import { shownName } from "../../../review";
import type { RollUpShown, ShownTable } from "../../../report";
import { useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";
import { JointPage, WideTable } from "./JointPage";

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
      <Field label={t("batch.joint.parent")} hint={t("batch.joint.parent.hint")}>
        <Select value={parent ?? ""} onChange={(_, { value }) => void joint.rollUp(files, value === "" ? null : value)}>
          <option value="">{t("batch.joint.parent.none")}</option>
          {files.map((file) => (
            <option key={file} value={file}>
              {shownName(file)}
            </option>
          ))}
        </Select>
      </Field>
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

function Findings({ shown: { findings, findingsTitle, nothingFound } }: { readonly shown: RollUpShown }) {
  const styles = useBatchStyles();
  const { t } = useText();
  return (
    <section className={styles.stack} aria-label={findingsTitle}>
      <h4 className={styles.subtitle}>{findingsTitle}</h4>
      {findings.length === 0 && <p className={styles.text}>{nothingFound}</p>}
      <ol className={styles.list}>
        {findings.map(({ tone, badge, message, advice, where }) => (
          <li key={`${message}/${where}`}>
            <strong className={tone === "error" ? styles.error : undefined}>{badge}</strong> {message}
            <p className={styles.small}>{t("batch.joint.advice", { advice })}</p>
            {where !== "" && <p className={styles.small}>{t("batch.joint.where", { where })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Table({ table: { title, heads, numeric, rows } }: { readonly table: ShownTable }) {
  return (
    <WideTable title={title} heads={heads}>
      {rows.map((row, at) => (
        <tr key={at}>
          {row.map((text, column) => (
            <td key={column} className={numeric[column] === true ? "number" : undefined}>
              {text}
            </td>
          ))}
        </tr>
      ))}
    </WideTable>
  );
}
