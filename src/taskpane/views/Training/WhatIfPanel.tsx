import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Button, mergeClasses, Select } from "@fluentui/react-components";
import { builtinProfiles } from "../../../profile";
import { Grid, parseAddress, readTyped, typedText } from "../../../sheet";
import { whatIf, type CellChange, type SheetArithmetic, type Step } from "../../../training";
import { sheetArithmetic, whatIfOptions, type Material } from "../../app/training-material";
import { useText } from "../pane-context";
import { useTrainingStyles } from "./Training.styles";
import { WhatIfResult } from "./WhatIfResult";

interface Properties {
  readonly material: Material;
  readonly step: Step;
}

type Texts = ReadonlyMap<string, string>;

/** 假如: the row's numbers changed in thought; score, total and grade move at once, the sheet stays as it is. */
export function WhatIfPanel({ material, step }: Properties) {
  const styles = useTrainingStyles();
  const { t, say, locale } = useText();
  const [open, setOpen] = useState(false);
  const [texts, setTexts] = useState<Texts>(new Map());
  const [profileId, setProfileId] = useState("");
  const arithmetic = useArithmetic(open);
  const grid = useMemo(() => new Grid(material.snapshot), [material.snapshot]);
  const fields = step.facts.flatMap(({ label, cell }) => (cell === null ? [] : [{ label: say(label), cell }]));
  const wanted = useDeferredValue(texts);
  const profile = Object.values(builtinProfiles).find(({ id }) => id === profileId) ?? null;
  const result = useMemo(() => {
    if (arithmetic === null) return null;
    const options = whatIfOptions(material, arithmetic);
    return whatIf(material.snapshot, changesOf(wanted, grid), profile === null ? options : { ...options, profile });
  }, [arithmetic, material, wanted, grid, profile]);
  return (
    <details
      className={styles.section}
      data-what-if
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{t("training.whatIf")}</summary>
      <p className={styles.small}>{t("training.whatIf.hint")}</p>
      <div className={styles.inputs}>
        {fields.map(({ label, cell }) => (
          <label key={cell}>
            <span className={styles.label}>{t("training.whatIf.field", { label, cell })}</span>
            <input
              className={mergeClasses(styles.field, styles.wideField)}
              value={texts.get(cell) ?? textAt(grid, cell)}
              autoComplete="off"
              onChange={({ target }) => {
                setTexts(new Map(texts).set(cell, target.value));
              }}
            />
          </label>
        ))}
        <label>
          <span className={styles.label}>{t("training.whatIf.profile")}</span>
          <Select
            value={profileId}
            onChange={(_, { value }) => {
              setProfileId(value);
            }}
          >
            <option value="">{t("training.whatIf.sameProfile")}</option>
            {Object.values(builtinProfiles).map(({ id, name }) => (
              <option key={id} value={id}>
                {name[locale]}
              </option>
            ))}
          </Select>
        </label>
      </div>
      {result !== null && <WhatIfResult result={result} row={step.row} />}
      <Button
        onClick={() => {
          setTexts(new Map());
          setProfileId("");
        }}
      >
        {t("training.whatIf.reset")}
      </Button>
    </details>
  );
}

function useArithmetic(wanted: boolean): SheetArithmetic | null {
  const [arithmetic, setArithmetic] = useState<SheetArithmetic | null>(null);
  useEffect(() => {
    if (wanted) void sheetArithmetic().then(setArithmetic);
  }, [wanted]);
  return arithmetic;
}

function cellAt(grid: Grid, address: string) {
  const area = parseAddress(address);
  return grid.cell(area?.top ?? 1, area?.left ?? 1);
}

function textAt(grid: Grid, address: string): string {
  const { value, numberFormat } = cellAt(grid, address);
  return typedText(value, null, numberFormat);
}

/** What was typed, where it differs from what stands there: a formula that nobody touched stays one. */
function changesOf(texts: Texts, grid: Grid): readonly CellChange[] {
  return [...texts].flatMap(([address, text]): readonly CellChange[] => {
    if (text === textAt(grid, address)) return [];
    const { value, formula, numberFormat } = readTyped(text, cellAt(grid, address).numberFormat);
    const change = { address, value: formula ?? value };
    return [numberFormat === null ? change : { ...change, numberFormat }];
  });
}
