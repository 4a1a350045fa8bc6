/** With the characters of Wingdings and Wingdings 2 that stand for boxes, as Word keeps them. */
const tickedMarks = "☑☒✓✔✅√■▣●◉\uf052\uf0fe\uf0fd";
const openMarks = "□☐◻▢○◯\uf0a3\uf0a8\uf06f";
/** (√), [ ] and the like are boxes, too; so are R and £, what Wingdings 2 shows as boxes. */
const bracketed = /[([（【［]\s*(?:([√✓✔])\s*)?[)\]）】］]/gu;
const mark = new RegExp(`[${tickedMarks}${openMarks}]`, "gu");

/** √完成 ×未完成, but not 20×3. */
const crossed = /[×✗✘](?=\s*[^\s\d])/u;

/** Whether there are boxes at all: ○ alone may be a zero or a bullet, and a tick alone an answer. */
function hasBoxes(text: string): boolean {
  if (/[□☐◻▢£\uf0a3\uf0a8\uf06f]/u.test(text)) return true;
  if (/[○◯]/u.test(text)) return text.includes("●");
  if (!/[√✓✔]/u.test(text)) return false;
  if (crossed.test(text)) return true;
  const inBrackets = Array.from(text.matchAll(bracketed), ([, tick = ""]) => tick);
  return inBrackets.includes("") && inBrackets.some((tick) => tick !== "");
}

/**
 * ☑完成 □未完成, 优□良☑中□: of options with boxes those that are ticked, before or behind which the tick stands; "" where
 * none is. Any other text as it stands.
 */
export function ticked(text: string): string {
  if (!hasBoxes(text)) return text;
  const plain = (text.includes("£") ? text.replace(/R/g, "☑").replace(/£/g, "□") : text).replace(
    bracketed,
    (_, tick: string | undefined) => (tick === undefined ? "□" : "☑"),
  );
  const crosses = /[√✓✔]/u.test(plain) ? plain.replace(new RegExp(crossed, "gu"), "□") : plain;
  const marks = Array.from(crosses.matchAll(mark), ({ index, 0: sign }) => ({ index, sign }));
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return text;
  const [ahead, tail] = [plain.slice(0, first.index).trim(), plain.slice(last.index + last.sign.length).trim()];
  const isBehind = ahead !== "" && !/[:：]$/u.test(ahead) && tail.length < 2;
  const options = marks.map(({ index, sign }, at) => {
    const before = marks[at - 1];
    const start = before === undefined ? 0 : before.index + before.sign.length;
    const own = isBehind ? plain.slice(start, index) : plain.slice(index + sign.length, marks[at + 1]?.index);
    return {
      own: own
        .trim()
        .replace(/^[,，、;；/]\s*/u, "")
        .replace(/[,，、;；/]$/u, "")
        .trim(),
      isTicked: tickedMarks.includes(sign),
    };
  });
  return options.flatMap(({ own, isTicked }) => (isTicked ? [own] : [])).join("；");
}
