/**
 * The text without the characters of `endings` at its end. An expression such as /[.。]+$/ is tried anew at every character,
 * so that a long row of full stops followed by something else takes the square of its length.
 */
export function withoutEnding(text: string, endings: string): string {
  let end = text.length;
  while (end > 0 && endings.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
