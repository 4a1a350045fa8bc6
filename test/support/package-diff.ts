import { unzipSync } from "fflate";

/** Names of parts whose content differs between two packages; "+name" and "-name" for added and lost ones. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .flatMap((name) => {
      const [a, b] = [old[name], now[name]];
      if (a === undefined) return [`+${name}`];
      if (b === undefined) return [`-${name}`];
      return Buffer.from(a).equals(Buffer.from(b)) ? [] : [name];
    })
    .sort();
}

export function partText(file: Uint8Array, part: string): string {
  const bytes = unzipSync(file)[part];
  if (bytes === undefined) throw new Error(`no part ${part}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The XML with the given cells cut out, so that all else can be compared as text. Empty rows left behind are cut out too. */
export function withoutCells(xml: string, addresses: readonly string[]): string {
  const cut = addresses.reduce((text, address) => {
    const cell = new RegExp(`<((?:\\w+:)?c) r="${address}"(?:[^>]*/>|[^>]*>[^]*?</\\1>)`);
    return text.replace(cell, "");
  }, xml);
  return cut.replace(/<((?:\w+:)?row)((?: [^>]*)?)><\/\1>/g, "<$1$2/>");
}
