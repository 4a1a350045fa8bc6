/** 中文数字. */
export const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Multipliers inside a section of four places. */
export const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Multipliers that close a section. */
export const sections: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** 一半: shares that are words, in percent. */
export const wholeShares: readonly (readonly [string, number])[] = [
  ["一半", 50],
  ["半数", 50],
];

/** 几, 数 before a numeral leave the number open (数十场). */
export const openNumerals = "几数第";
