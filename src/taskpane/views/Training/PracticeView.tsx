import { useMemo, useState } from "react";
import { checkPractice, type Mark, type PracticeBook } from "../../../training";
import { gridModel } from "../../app/grid-model";
import type { Material } from "../../app/training-material";
import { useText } from "../pane-context";
import { SheetGrid } from "../SheetGrid";
import { PracticePanel } from "./PracticePanel";
import { useStageStyles } from "./Stage.styles";
import { useWallScale } from "./useWallScale";

interface Properties {
  readonly material: Material;
  readonly book: PracticeBook;
}

/** 找错练习: mark the cells that are wrong, then hold them against the key. */
export function PracticeView({ material, book }: Properties) {
  const stage = useStageStyles();
  const { t } = useText();
  const [selected, setSelected] = useState<string | null>(null);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [checked, setChecked] = useState(false);
  const { snapshot, drawing } = material;
  const model = useMemo(() => gridModel(snapshot, [], drawing), [snapshot, drawing]);
  const scale = useWallScale(model);
  const result = useMemo(
    () => (checked ? checkPractice(marks, book, snapshot.merges) : null),
    [checked, marks, book, snapshot],
  );
  const marked = useMemo(() => new Set(marks.map(({ cell }) => cell)), [marks]);
  const answers = useMemo(
    () => new Set(result === null ? [] : book.faults.map(({ cell }) => model.shownAt(cell))),
    [result, book, model],
  );

  const toggle = (cell: string): void => {
    if (checked) return;
    const without = marks.filter((mark) => mark.cell !== cell);
    setMarks(without.length < marks.length ? without : [...marks, { cell, rule: null }]);
  };
  return (
    <div className={stage.columns}>
      <div className={stage.sheet}>
        <SheetGrid
          model={model}
          label={t("taskpane.file.grid")}
          selected={selected}
          onSelect={setSelected}
          onActivate={toggle}
          scale={scale}
          hints={false}
          marked={marked}
          lit={answers}
        />
      </div>
      <div className={stage.panel}>
        <PracticePanel
          book={book}
          marks={marks}
          selected={selected === null ? null : model.shownAt(selected)}
          result={result}
          onToggle={toggle}
          onName={(cell, rule) => {
            setMarks(marks.map((mark) => (mark.cell === cell ? { cell, rule } : mark)));
          }}
          onCheck={() => {
            setChecked(true);
          }}
          onAgain={(keep) => {
            setChecked(false);
            if (!keep) setMarks([]);
          }}
          onLook={setSelected}
        />
      </div>
    </div>
  );
}
