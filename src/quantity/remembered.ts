/** How many texts are kept; forms of one kind share far fewer labels than that. */
const most = 2000;

/**
 * The same reading, kept for texts that come again: labels and heads stand in row after row and form after form. When
 * enough are kept those that were not asked for of late are forgotten, so that names met only once drive no label out.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, { readonly value: T }>();
  let older = recent;
  return (text) => {
    let known = recent.get(text);
    if (known !== undefined) return known.value;
    known = older.get(text) ?? { value: read(text) };
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, known);
    return known.value;
  };
}
