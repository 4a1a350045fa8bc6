import { memo, startTransition, useEffect, useMemo, useState, type ReactNode } from "react";

/** Rows built and laid out at one go. */
const portion = 10;

interface Properties<Row> {
  readonly rows: readonly Row[];
  /** The same function as long as it shows the same: what is built is not built again. */
  readonly render: (row: Row, at: number) => ReactNode;
}

/**
 * Rows of a list, some at a time until all are there: a thousand at one go hold the page up for half a second.
 * For what cannot stand in a box of its own that only builds the rows in sight.
 */
export function GrowingRows<Row>({ rows, render }: Properties<Row>) {
  const [grown, setGrown] = useState({ rows, portions: 1 });
  const portions = grown.rows === rows ? grown.portions : 1;
  const parts = useMemo(() => inPortions(rows, render), [rows, render]);
  useEffect(() => {
    if (portions >= parts.length) return;
    // After a turn of the page: what the user does meanwhile comes first.
    const timer = setTimeout(() => {
      startTransition(() => {
        setGrown({ rows, portions: portions + 1 });
      });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [rows, portions, parts]);
  return parts.slice(0, portions).map((build, at) => <Portion key={at} build={build} />);
}

function inPortions<Row>(rows: readonly Row[], render: Properties<Row>["render"]): (() => ReactNode[])[] {
  return Array.from({ length: Math.ceil(rows.length / portion) }, (_, at) => {
    const first = at * portion;
    return () => rows.slice(first, first + portion).map((row, index) => render(row, first + index));
  });
}

const Portion = memo(function Portion({ build }: { readonly build: () => ReactNode[] }) {
  return build();
});
