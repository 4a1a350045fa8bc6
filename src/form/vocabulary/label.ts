import { remembered } from "../../quantity";
import type { FundSource } from "../model";
import { fundHead, type FundHeadRole } from "./fund-heads";
import { fundSource } from "./fund-labels";
import { goalHead } from "./goal-labels";
import { headWord, type HeadWord } from "./head-word";
import { headerLabels } from "./header-labels";
import { indicatorHead, type HeadMeaning } from "./indicator-heads";

/**
 * A text as a label of the form, with what each vocabulary makes of it. Several steps ask this of every cell above the
 * indicators, and the labels of all forms of one kind are the same: each is found out once, and only when it is asked for.
 */
export class Label implements HeadWord {
  readonly word: string;
  readonly full: string;
  private asIndicatorHead: HeadMeaning | null | undefined = undefined;
  private asFundHead: FundHeadRole | null | undefined = undefined;
  private asFundSource: FundSource | null | undefined = undefined;
  private asGoalHead: ReturnType<typeof goalHead> | undefined = undefined;
  private asHeaderLabel: readonly RegExp[] | undefined = undefined;

  constructor({ word, full }: HeadWord) {
    this.word = word;
    this.full = full;
  }

  /** What a column of the indicator table under this head means; null: not a head that is known. */
  get indicatorHead(): HeadMeaning | null {
    return this.asIndicatorHead === undefined
      ? (this.asIndicatorHead = indicatorHead(this.word) ?? indicatorHead(this.word.replace(year, "")))
      : this.asIndicatorHead;
  }

  /** What a column of the fund table under this head means; null: not a head that is known. */
  get fundHead(): FundHeadRole | null {
    return this.asFundHead === undefined ? (this.asFundHead = fundHead(this.word)) : this.asFundHead;
  }

  /** 资金行的来源 that this names; null: not a label of the fund block. */
  get fundSource(): FundSource | null {
    return this.asFundSource === undefined ? (this.asFundSource = fundSource(this.word)) : this.asFundSource;
  }

  /** 年度总体目标的表头: the plan's or the outcome's; null: neither. */
  get goalHead(): ReturnType<typeof goalHead> {
    return this.asGoalHead === undefined ? (this.asGoalHead = goalHead(this.word)) : this.asGoalHead;
  }

  /** Which labels of the header this is, as their expressions. */
  get headerLabels(): readonly RegExp[] {
    return (this.asHeaderLabel ??= headerLabels(this.word));
  }
}

/** 2023年全年实际: the year's, see `head-years`. */
const year = /^20\d{2}年度?/;

/** Goals and duties above the indicators, which each step asks anew whether they are a label. */
const longest = 1000;

/** The label that a cell's normalised text is. */
export const labelOf: (plain: string) => Label = remembered((plain) => new Label(headWord(plain)), longest);
