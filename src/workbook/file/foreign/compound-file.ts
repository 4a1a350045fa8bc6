export function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file's directory names a stream; names are UTF-16. */
export function namesStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name)
    .flatMap((letter) => [letter.charCodeAt(0), 0])
    .concat(0, 0);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    // Directory entries are 128 bytes long and start with the name.
    if (at % 128 === 0 && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
