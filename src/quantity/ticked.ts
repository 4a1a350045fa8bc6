/** With the characters of Wingdings and Wingdings 2 that stand for boxes, as Word keeps them. */
const tickedMarks = "☑☒✓✔✅√■▣●◉\uf052\uf0fe\uf0fd";
const openMarks = "□☐◻▢○◯\uf0a3\uf0a8\uf06f";
/** (√), [ ] and the like are boxes, too; so are R and £, what Wingdings 2 shows as boxes. */
const bracketed = /[([（【［]\s*(?:([√✓✔])\s*)?[)\]）】］]/gu;
const mark = new RegExp(`[${tickedMarks}${openMarks}]`, "gu");

/** √完成 ×未完成, but not 20×3. */
const crossed = /[×✗✘](?=\s*[^\s\d])/u;

const boxes = /[□☐◻▢£\uf0a3\uf0a8\uf06f]/u;
const circles = /[○◯]/u;
const ticks = /[√✓✔]/u;

/** Whether there are boxes at all: ○ alone may be a zero or a bullet, and a tick alone an answer. */
function hasBoxes(text: string): boolean {
  if (boxes.test(text)) return true;
  if (circles.test(text)) return text.includes("●");
  if (!ticks.test(text)) return false;
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
  const crosses = ticks.test(plain) ? plain.replace(new RegExp(crossed, "gu"), "□") : plain;
  const signs = crosses.match(mark) ?? [];
  const pieces = crosses.split(mark).map((piece) => piece.trim());
  const isBehind = /[^:：]$/u.test(pieces[0] ?? "") && (pieces.at(-1) ?? "").length < 2;
  return pieces
    .slice(isBehind ? 0 : 1)
    .filter((_, at) => tickedMarks.includes(signs[at] ?? "none"))
    .map((own) => own.replace(/^[,，、;；/]|[,，、;；/]$/gu, "").trim())
    .join("；");
}
