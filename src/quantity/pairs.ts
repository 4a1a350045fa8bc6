const pairOfCharacters = /(?=([\u4e00-\u9fff]{2}))/gu;

/** 相邻的两个汉字, each two neighbouring Chinese characters: the smallest thing by which a text tells what it speaks of. */
export function pairs(text: string): readonly string[] {
  return Array.from(text.matchAll(pairOfCharacters), ([, pair = ""]) => pair);
}
