/** Functions that run in the page; each stands by itself, since only its own text gets there. */

export interface ShownTexts {
  /** How many texts are in the made language. */
  readonly made: number;
  /** All others: of the page, and of the attributes that are shown or spoken. */
  readonly other: readonly string[];
}

export function plainTexts(): ShownTexts {
  const other = new Set<string>();
  let made = 0;
  const take = (text: string | null): void => {
    const trimmed = text?.trim() ?? "";
    if (/^［[\s\S]*］$/.test(trimmed)) made += 1;
    else if (trimmed !== "") other.add(trimmed);
  };
  const isOurs = (element: Element): boolean =>
    element.closest("script, style, noscript, [data-cell]") === null && element.checkVisibility();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement !== null && isOurs(node.parentElement)) take(node.textContent);
  for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
    if (isOurs(element))
      for (const name of ["aria-label", "title", "placeholder", "alt"]) take(element.getAttribute(name));
  return { made, other: [...other] };
}

/** Texts that are wider or higher than what they stand in, and whatever makes the page scroll sideways. */
export function clippedTexts(): readonly string[] {
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} > ${root.clientWidth}`);
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    // What a field holds and what a sheet's cells show is the user's own, and scrolls.
    if (element.closest("script, style, noscript, select, input, textarea, svg, [role=grid]") !== null) continue;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own
      .map(({ textContent }) => textContent ?? "")
      .join("")
      .trim();
    const panel = element.getAttribute("role") === "tabpanel" || element.tagName === "MAIN";
    if ((text === "" && !panel) || !element.checkVisibility()) continue;
    const { display, overflowX, overflowY } = getComputedStyle(element);
    // For screen readers alone.
    const box = display === "inline" ? element.parentElement : element;
    if (box !== null && box.clientWidth === 1 && box.clientHeight === 1) continue;
    if (display === "inline") {
      // Inline text has no box of its own: it must end within the page.
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > root.clientWidth + 1) found.push(`${Math.round(right)} > ${root.clientWidth}: ${text}`);
      continue;
    }
    const wide = element.scrollWidth > element.clientWidth + 1 && overflowX !== "auto" && overflowX !== "scroll";
    const high = element.scrollHeight > element.clientHeight + 1 && (overflowY === "hidden" || overflowY === "clip");
    const sideways = panel && element.scrollWidth > element.clientWidth + 1;
    if (wide || high || sideways)
      found.push(
        `${element.scrollWidth}x${element.scrollHeight} in ${element.clientWidth}x${element.clientHeight}: ${text.slice(0, 80)}`,
      );
  }
  return found;
}
