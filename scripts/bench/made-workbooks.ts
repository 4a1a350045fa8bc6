import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** A workbook made by program: its name and bytes. */
export interface MadeWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The published forms that the tests read as well. */
const forms = fileURLToPath(new URL("../../test/data/forms/", import.meta.url));

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const unitName = /(局|中心|学校|联合会|人民政府|中学|科研所|支队|学院)(?=<\/t>)/g;
const storedNumber = /(<c [^>]*?)(\/?>)(<v>)(-?\d+(?:\.\d+)?)(<\/v>)/g;

/** A third of the numbers of a sheet moved by up to a fifth; texts, formulas and cells of shared strings stay. */
function varySheet(xml: string, next: () => number): string {
  return xml.replace(storedNumber, (whole, cell: string, close: string, open: string, number: string, end: string) => {
    if (/\bt="(?!n")/.test(cell) || next() > 0.33) return whole;
    const varied = Number((Number(number) * (0.8 + next() * 0.4)).toFixed(2));
    return `${cell}${close}${open}${varied}${end}`;
  });
}

/** One variation of a published form's workbook: other numbers, another unit, other sheet names. */
function vary(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    let made = content;
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) made = strToU8(varySheet(strFromU8(content), next));
    if (/^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/.test(name)) {
      made = strToU8(strFromU8(made).replace(unitName, `$1第${seed}分部`));
    }
    if (name === "xl/workbook.xml") {
      made = strToU8(strFromU8(content).replace(/(<sheet [^>]*?name=")([^"]{1,20})/g, `$1$2${seed}`));
    }
    parts[name] = [made, { level: 6, mtime: new Date(2024, 0, 15) }];
  }
  return zipSync(parts);
}

/** `count` workbooks, the sixteen forms in turn, each varied in its own way; the same ones every time. */
export function* madeWorkbooks(count: number): Generator<MadeWorkbook> {
  const names = readdirSync(forms)
    .filter((name) => name.endsWith(".xlsx"))
    .sort();
  const originals = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(forms, name))) }));
  for (let index = 0; index < count; index++) {
    const original = originals[index % originals.length];
    if (original === undefined) throw new Error("there are no forms to vary");
    const number = String(index + 1).padStart(5, "0");
    yield { name: `${number}-${original.name}`, bytes: vary(original.bytes, index + 1) };
  }
}
