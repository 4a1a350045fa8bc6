import { Suspense, useImperativeHandle, useRef, type ReactNode, type Ref } from "react";
import type { IndexedRows, RowsHandle } from "./indexed-rows";
import { lazyView } from "../lazy-view";

const VirtualRows = lazyView(() => import("./VirtualRows"));

/** From this number on only the rows in sight are built; below it the plain page is simpler and just as fast. */
const MANY = 120;

export interface RowsProperties<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Height in pixels before the row was ever built. */
  readonly estimate: (row: Row) => number;
  readonly render: (row: Row) => ReactNode;
  readonly handle: Ref<RowsHandle>;
}

/** A list of rows of any height, of which thousands may stand there. */
export function Rows<Row>(properties: RowsProperties<Row>) {
  if (properties.rows.length > MANY)
    return (
      <Suspense fallback={null}>
        <VirtualRows {...byIndex(properties)} />
      </Suspense>
    );
  return <PlainRows {...properties} />;
}

function byIndex<Row>({ rows, keyOf, estimate, render, handle }: RowsProperties<Row>): IndexedRows {
  const at = <Value,>(index: number, of: (row: Row) => Value, otherwise: Value): Value => {
    const row = rows[index];
    return row === undefined ? otherwise : of(row);
  };
  return {
    count: rows.length,
    keyAt: (index) => at(index, keyOf, ""),
    estimateAt: (index) => at(index, estimate, 0),
    renderAt: (index) => at<ReactNode>(index, render, null),
    handle,
  };
}

function PlainRows<Row>({ rows, keyOf, render, handle }: RowsProperties<Row>) {
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(handle, () => ({
    focus: (key) => {
      box.current?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(key)}"]`)?.focus();
    },
  }));
  return (
    <div ref={box}>
      {rows.map((row) => (
        <div key={keyOf(row)}>{render(row)}</div>
      ))}
    </div>
  );
}
