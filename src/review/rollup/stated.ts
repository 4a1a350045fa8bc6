import { bare } from "../similar";
import type { ParentText } from "./model";

/** A number of sites that the parent's words state, with the words. */
export interface StatedCount {
  readonly count: number;
  readonly words: string;
  readonly text: ParentText;
}

const digits = "〇一二三四五六七八九";

/** 13, 十三, 二十; null: no such number. */
function countOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (match === null) return null;
  const [, tens = "", ones = ""] = match;
  return (tens === "" ? 1 : digits.indexOf(tens)) * 10 + Math.max(0, digits.indexOf(ones === "" ? "〇" : ones));
}

/** So many characters at the end of the sites' names say what they are (援助中心); what stands before may be a place's (县). */
const telling = 4;
const coreOf = (noun: string): string => noun.slice(-telling);

/** The noun and what remains of it without its first characters, longest first. */
const endings = (noun: string): string[] =>
  Array.from({ length: noun.length - coreOf(noun).length + 1 }, (_, at) => noun.slice(at));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * How many sites the words speak of: 13个妇女援助中心, 20个“妇女援助中心”, 13个项目点. `noun`: what the sites' names end in. One (每县
 * 1个) says nothing of all of them.
 */
export function statedCounts(texts: readonly ParentText[], noun: string | null): readonly StatedCount[] {
  const nouns = ["项目点", "站点", ...(noun === null ? [] : endings(noun))].map(escaped).join("|");
  const pattern = new RegExp(
    `(\\d{1,4}|[二三四五六七八九]?十[一二三四五六七八九]?)\\s*(?:个|家|处|所)\\s*[“”"'‘’「]?(?:${nouns})`,
    "gu",
  );
  return texts.flatMap((text) =>
    [...text.text.matchAll(pattern)].flatMap(([words, number = ""]): StatedCount[] => {
      const count = countOf(number);
      return count === null || count < 2 ? [] : [{ count, words: bare(words), text }];
    }),
  );
}

/** The sites that the words list one by one (泉州市妇女援助中心、鲤城区妇女援助中心 …): the longest such list of three or more. */
export function listedSites(
  texts: readonly ParentText[],
  noun: string | null,
): { readonly names: readonly string[]; readonly text: ParentText } | null {
  if (noun === null) return null;
  let longest: { names: readonly string[]; text: ParentText } | null = null;
  for (const text of texts) {
    for (const clause of text.text.split(/[。；;\n\r，,：:]/)) {
      const names = clause
        .split("、")
        .map(bare)
        .filter((item) => item.endsWith(coreOf(noun)) && item.length > coreOf(noun).length);
      if (names.length >= 3 && names.length > (longest?.names.length ?? 0)) longest = { names, text };
    }
  }
  return longest;
}
