import { useMemo, useState, type KeyboardEvent } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { stepsOf } from "../../../training";
import { gridModel } from "../../app/grid-model";
import { beginLesson, coveredCells, go, litCells, stepOf, toggleReveal } from "../../app/training-lesson";
import type { Material } from "../../app/training-material";
import { useController, useText } from "../pane-context";
import { SheetGrid } from "../SheetGrid";
import { LessonPanel } from "./LessonPanel";
import { useStageStyles } from "./Stage.styles";
import { useWallScale } from "./useWallScale";

interface Properties {
  readonly material: Material;
  /** The sheet on show in the workbook: its cells are selected along. */
  readonly inWorkbook: boolean;
}

/** 逐行讲解: the sheet with its scores covered, beside it one row at a time. ← → step, the space bar reveals. */
export function LessonView({ material, inWorkbook }: Properties) {
  const stage = useStageStyles();
  const { t } = useText();
  const controller = useController();
  const { evaluation, findings } = material.check;
  const [lesson, setLesson] = useState(() => beginLesson(stepsOf(evaluation)));
  const [looking, setLooking] = useState<string | null>(null);
  const model = useMemo(
    () => gridModel(material.snapshot, findings, material.drawing),
    [material.snapshot, findings, material.drawing],
  );
  const scale = useWallScale(model);
  const covered = useMemo(() => coveredCells(lesson), [lesson]);
  const step = stepOf(lesson);
  const lit = useMemo(() => (step === null ? new Set<string>() : litCells(step)), [step]);

  const move = (to: number): void => {
    const next = go(lesson, to);
    setLesson(next);
    setLooking(null);
    const at = stepOf(next)?.at ?? null;
    if (inWorkbook && at !== null) void controller.select(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const isTaken =
      target instanceof Element &&
      target.closest("input, select, textarea, summary, a, [role='grid'], button") !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const onButton = target instanceof Element && target.closest("button") !== null;
    if (event.key === "ArrowRight" && (!isTaken || onButton)) move(lesson.at + 1);
    else if (event.key === "ArrowLeft" && (!isTaken || onButton)) move(lesson.at - 1);
    else if (event.key === " " && !isTaken) setLesson(toggleReveal(lesson));
    else return;
    event.preventDefault();
  };
  return (
    <div className={stage.columns} onKeyDown={onKeyDown}>
      <div className={mergeClasses(stage.sheet, inWorkbook && stage.onlyWide)}>
        <SheetGrid
          model={model}
          label={t("taskpane.file.grid")}
          selected={looking ?? step?.hidden.at(-1) ?? step?.at ?? null}
          onSelect={setLooking}
          scale={scale}
          hints={false}
          covered={covered}
          lit={lit}
        />
      </div>
      <div className={stage.panel}>
        <LessonPanel material={material} lesson={lesson} onChange={setLesson} onMove={move} inWorkbook={inWorkbook} />
      </div>
    </div>
  );
}
