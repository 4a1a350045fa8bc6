import type { Message, MessageValue } from "../i18n";
import type { Finding } from "../rules";

/** Addresses (K5, K5 → K9) move with inserted rows and say nothing about the finding itself. */
const place = /^\$?[A-Z]{1,3}\$?\d+(?:\s*(?:→|:|、|,)\s*\$?[A-Z]{1,3}\$?\d+)*$/;
const placeNames: ReadonlySet<string> = new Set(["row", "rows", "cell", "cells", "column", "sheet"]);

/** What a finding claims and about which values, without where; two findings of the same substance say the same. */
export function substance({ kind, message, seen, expected }: Finding): string {
  return JSON.stringify([kind, told(message), seen, expected]);
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
