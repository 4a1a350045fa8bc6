import { useDeferredValue, useId, useMemo, useState } from "react";
import { Input } from "@fluentui/react-components";
import { useText } from "../pane-context";
import { useBatchStyles } from "./Batch.styles";
import { LongTable } from "./LongTable";
import { WideCells, WideHeads, type WideRow, type WideTableProperties } from "./WideCells";

/** From this number on only the rows in sight are built: a thousand at one go hold the page up. */
const many = 60;

/** A table that may be wider than the pane: it scrolls by itself, with the keyboard too. A long one can be searched. */
export function WideTable(properties: WideTableProperties) {
  const styles = useBatchStyles();
  const id = useId();
  const { title, rows } = properties;
  return (
    <>
      <h4 id={id} className={styles.subtitle}>
        {title}
      </h4>
      {rows.length < many ? <ShortTable {...properties} id={id} /> : <SearchedTable {...properties} id={id} />}
    </>
  );
}

interface Named extends WideTableProperties {
  /** Of the element that names it. */
  readonly id: string;
}

function ShortTable({ id, title, heads, numeric, rows }: Named) {
  const styles = useBatchStyles();
  const { t } = useText();
  return (
    <div className={styles.scroll} role="region" aria-label={t("batch.joint.scroll", { title })} tabIndex={0}>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <WideHeads heads={heads} numeric={numeric} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.tone}>
              <WideCells row={row} numeric={numeric} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is not built, the browser's own search does not find. */
function SearchedTable({ id, rows, ...properties }: Named) {
  const styles = useBatchStyles();
  const { t } = useText();
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words);
  const shown = useMemo(() => rowsWith(rows, wanted), [rows, wanted]);
  return (
    <>
      <Input
        size="small"
        type="search"
        aria-label={t("batch.joint.search", { title: properties.title })}
        placeholder={t("batch.joint.search.hint")}
        value={words}
        onChange={(_, { value }) => {
          setWords(value);
        }}
      />
      {shown.length === 0 ? (
        <p className={styles.text}>{t("batch.joint.search.none")}</p>
      ) : (
        <LongTable {...properties} id={id} rows={rows} shown={shown} />
      )}
    </>
  );
}

/** The rows that hold all the words, whatever their case. */
function rowsWith(rows: readonly WideRow[], wanted: string): readonly WideRow[] {
  const words = wanted.toLowerCase().split(/\s+/);
  return rows.filter(({ cells }) => {
    const text = cells.join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
