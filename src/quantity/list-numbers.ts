/** The number of an item: 1. 2、 3) at the beginning or behind the end of the item before. */
const heads = /(^|[;；。,，\n])([^\S\n]{0,8}(\d{1,2})[^\S\n]{0,8}[.、)）])(?=\s{0,8}(\S))/gu;

/** From where to where an item's number with its sign stands. `decimal`: a digit behind 1. may make it a decimal, 1.5期. */
interface ListNumber {
  readonly from: number;
  readonly to: number;
  readonly decimal: boolean;
}

/** The numbers of a list 1, 2, 3 … that the text begins with; none where it is no list. */
function numbersOf(text: string): readonly ListNumber[] {
  const found: ListNumber[] = [];
  for (const match of text.matchAll(heads)) {
    const [, end = "", number = "", digits = "", next = ""] = match;
    if (Number(digits) !== found.length + 1) continue;
    const from = match.index + end.length;
    if (found.length === 0 && text.slice(0, from).trim() !== "") return [];
    found.push({ from, to: from + number.length, decimal: number.endsWith(".") && /\d/u.test(next) });
  }
  return found.length > 1 ? found : [];
}

/** Digits and points in half width, without what has no width at all. */
const narrow = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/[０-９．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

const withPoint = /[\d０-９]\s?[.．]/u;

/** So many in order are no decimals: 1.5期；2.328人；3.2200份. */
const surely = 3;

/**
 * A list without its numbers: 1.5期；2.328人 are 5期 and 328人 where the target is a list of as many (1.≥5期；2.300人).
 * Whether 1.5万亩；2.3万吨 alone are two items or two decimals cannot be told; they stay as they are.
 */
export function withoutListNumbers(cell: string, target = ""): string {
  if (!withPoint.test(cell)) return cell;
  const text = narrow(cell);
  const numbers = numbersOf(text);
  const like = numbersOf(narrow(target));
  const asTarget = like.length === numbers.length && like.some(({ decimal }) => !decimal);
  const isList = numbers.length >= surely || asTarget || numbers.some(({ decimal }) => !decimal);
  if (!isList) return cell;
  const items = numbers.map(({ to }, index) => text.slice(to, numbers[index + 1]?.from));
  return items.join("");
}
