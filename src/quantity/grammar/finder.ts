/**
 * The first word of a table, in the table's order, that a text contains; null: none. The text is looked through once,
 * whatever the number of words.
 */
export function finder(words: readonly string[]): (text: string) => string | null {
  const byFirst = new Map<number, (readonly [place: number, word: string])[]>();
  words.forEach((word, place) => {
    const first = word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), [place, word]]);
  });
  return (text) => {
    let best = words.length;
    for (let at = 0; at < text.length; at++) {
      const entries = byFirst.get(text.charCodeAt(at));
      if (entries === undefined) continue;
      for (const [place, word] of entries) {
        if (place >= best) break;
        if (text.startsWith(word, at)) best = place;
      }
    }
    return words[best] ?? null;
  };
}
