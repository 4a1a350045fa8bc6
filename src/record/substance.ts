import type { Form } from "../form";
import type { Message, MessageValue } from "../i18n";
import type { Finding } from "../rules";
import { bare } from "./form-mark";

/** Addresses (K5, K5 → K9) move with inserted rows and say nothing about the finding itself. */
const place = /^\$?[A-Z]{1,3}\$?\d+(?:\s*(?:→|:|、|,)\s*\$?[A-Z]{1,3}\$?\d+)*$/;
const placeNames: ReadonlySet<string> = new Set(["row", "rows", "cell", "cells", "column", "sheet"]);

/**
 * What a finding claims, about which values, and what its row reports, all without where. Two findings of the same substance
 * say the same of the same facts; a person who accepted one has seen the other.
 */
export function substance({ kind, message, seen, expected, row }: Finding, form: Form): string {
  return JSON.stringify([kind, told(message), seen, expected, ...reported(row, form)]);
}

function told({ id, values }: Message): unknown {
  const kept = Object.entries(values)
    .filter(([name, value]) => !placeNames.has(name) && !(typeof value === "string" && place.test(value)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, written(value)]);
  return [id, ...kept];
}

/** Numbers to eight digits: the last ones of a sum depend on the order of adding. */
function written(value: MessageValue): unknown {
  if (typeof value === "number") return Number(value.toPrecision(8));
  return typeof value === "string" ? value : told(value);
}

/** 目标值 and 完成值 of the row, or its 预算数 and 执行数. */
function reported(row: number | null, { indicators, funds }: Form): readonly unknown[] {
  const indicator = indicators.find((one) => one.row === row);
  if (indicator !== undefined)
    return [bare(indicator.targetCell?.text ?? null), bare(indicator.actualCell?.text ?? null)];
  const fund = funds?.rows.find((one) => one.row === row);
  return fund === undefined ? [] : [fund.budget?.value ?? null, fund.executed?.value ?? null];
}
