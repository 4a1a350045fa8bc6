/** How many texts are kept; forms of one kind share far fewer labels than that. */
const most = 2000;
/** Longer texts are sentences and notes, which hardly come again, and would fill the memory. */
const usually = 200;

/**
 * The same reading, kept for texts that come again: labels and heads stand in row after row and form after form. When
 * enough are kept those that were not asked for of late are forgotten, so that names met only once drive no label out.
 */
export function remembered<T extends object | string | number | boolean | null>(
  read: (text: string) => T,
  longest = usually,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = recent;
  return (text) => {
    if (text.length > longest) return read(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const before = older.get(text);
    const value = before === undefined ? read(text) : before;
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, value);
    return value;
  };
}

/** The same for characters by their codes, kept for good: there are no more of them. What is read is 1 to 255. */
export function rememberedByCode(read: (code: number) => number): (code: number) => number {
  const kept = new Uint8Array(0x10000);
  return (code) => {
    const known = kept[code] ?? 0;
    if (known !== 0) return known;
    const value = read(code);
    kept[code] = value;
    return value;
  };
}
