import fc from "fast-check";
import { unzipSync } from "fflate";
import { readFormFile } from "./forms";
import { zipOf } from "./package-builder";
import { tortureWorkbook } from "./torture";

const originals: readonly Uint8Array[] = [
  tortureWorkbook(),
  readFormFile("wangcheng-2020.xlsx"),
  readFormFile("langfang-nuantong-2019.xlsx"),
];
const unpacked = originals.map((bytes) => unzipSync(bytes));

interface Flip {
  readonly kind: "flip";
  readonly part: number;
  readonly at: number;
  readonly bit: number;
}

interface Cut {
  readonly kind: "cut";
  readonly part: number;
  readonly at: number;
}

/** One fault of a package; places are shares of the length, so that they shrink and fit any part. */
export type Fault =
  | Flip
  | Cut
  | { readonly kind: "empty" | "drop" | "double"; readonly part: number; readonly at: number }
  | { readonly kind: "swap"; readonly part: number; readonly other: number }
  | { readonly kind: "insert"; readonly part: number; readonly at: number; readonly text: string }
  | { readonly kind: "replace"; readonly part: number; readonly from: string; readonly to: string };

export interface MutatedPackage {
  readonly original: number;
  /** Faults of the parts, before they are packed. */
  readonly parts: readonly Fault[];
  /** Faults of the packed file's own bytes. */
  readonly bytes: readonly (Flip | Cut)[];
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const flip = fc.record({ kind: fc.constant("flip" as const), part: share, at: share, bit: fc.nat(7) });
const cut = fc.record({ kind: fc.constant("cut" as const), part: share, at: share });

/** Texts that try a reader: entities, depth, numbers beyond any bound, names that objects have already. */
const hostile = [
  "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>",
  "&#x0;&#xD800;&#1114112;&unknown;",
  '<c r="XFD1048577"><v>1</v></c>',
  '<c r="A99999999999"><v>1</v></c>',
  '<row r="-1"><c r=""/></row>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<c r="__proto__" t="constructor"><v>prototype</v></c>',
  "<is><t>".repeat(300),
  "<![CDATA[",
  "<!-- ",
  "]]>",
  "\u0000",
];

const fault: fc.Arbitrary<Fault> = fc.oneof(
  flip,
  cut,
  fc.record({ kind: fc.constantFrom("empty" as const, "drop" as const, "double" as const), part: share, at: share }),
  fc.record({ kind: fc.constant("swap" as const), part: share, other: share }),
  fc.record({ kind: fc.constant("insert" as const), part: share, at: share, text: fc.constantFrom(...hostile) }),
  fc.record({
    kind: fc.constant("replace" as const),
    part: share,
    from: fc.constantFrom(
      'r="',
      's="',
      't="s"',
      "</row>",
      'count="',
      'sheetId="',
      'r:id="',
      'Target="',
      'ref="',
      "<v>",
    ),
    to: fc.constantFrom(
      "",
      'r="999999999',
      's="-1',
      't="e"',
      "</rwo>",
      'count="4294967296',
      'Target="../../../../etc/',
      "<v>1e999",
      "<v>NaN",
    ),
  }),
);

export const mutatedPackage: fc.Arbitrary<MutatedPackage> = fc.record({
  original: fc.nat(originals.length - 1),
  parts: fc.array(fault, { maxLength: 4 }),
  bytes: fc.array(fc.oneof(flip, cut), { maxLength: 2 }),
});

function spoilt(bytes: Uint8Array, one: Flip | Cut): Uint8Array {
  if (bytes.length === 0) return bytes;
  const at = Math.floor(one.at * bytes.length);
  if (one.kind === "cut") return bytes.slice(0, at);
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << one.bit);
  return copy;
}

function apply(parts: Map<string, Uint8Array>, one: Fault): void {
  const names = [...parts.keys()];
  const name = names[Math.floor(one.part * names.length)];
  const bytes = name === undefined ? undefined : parts.get(name);
  if (name === undefined || bytes === undefined) return;
  const at = "at" in one ? Math.floor(one.at * bytes.length) : 0;
  switch (one.kind) {
    case "flip":
    case "cut":
      parts.set(name, spoilt(bytes, one));
      break;
    case "empty":
      parts.set(name, new Uint8Array());
      break;
    case "drop":
      parts.delete(name);
      break;
    case "double":
      parts.set(name, Buffer.concat([bytes, bytes.slice(at)]));
      break;
    case "swap": {
      const other = names[Math.floor(one.other * names.length)] ?? name;
      parts.set(name, parts.get(other) ?? bytes);
      parts.set(other, bytes);
      break;
    }
    case "insert":
      parts.set(name, Buffer.concat([bytes.slice(0, at), Buffer.from(one.text), bytes.slice(at)]));
      break;
    case "replace":
      parts.set(name, Buffer.from(Buffer.from(bytes).toString("utf8").replace(one.from, one.to)));
      break;
  }
}

export function mutatedBytes({ original, parts, bytes }: MutatedPackage): Uint8Array {
  const inside = new Map(Object.entries(unpacked[original] ?? {}));
  for (const one of parts) apply(inside, one);
  const start = parts.length === 0 ? (originals[original] ?? new Uint8Array()) : zipOf(Object.fromEntries(inside), 1);
  return bytes.reduce(spoilt, start);
}
