import { basename, dirname, extname, join } from "node:path";
import { message } from "../i18n";
import { CheckFailure } from "./failure";
import type { Files } from "./files";

const suffix = "_核查";

/**
 * Where a copy of `input` goes: beside it as NAME_核查, or where `--out` says (a folder, or a file name whose extension
 * fits). Never the input itself, unless `overwrite` says so. `extension` has its dot.
 */
export async function outputPath(
  files: Files,
  input: string,
  extension: string,
  { out, overwrite }: { readonly out: string | null; readonly overwrite: boolean },
): Promise<string> {
  const name = `${basename(input, extname(input))}${suffix}${extension}`;
  if (out === null) return join(dirname(input), name);
  if (/[/\\]$/.test(out) || (await files.isFolder(out))) return join(out, name);
  if (extname(out).toLowerCase() !== extension) {
    throw new CheckFailure("wrong-extension", message("cli.write.wrongExtension", { path: out, expected: extension }));
  }
  if (!overwrite && (await files.same(out, input))) {
    throw new CheckFailure("same-file", message("cli.write.sameFile", { file: input }));
  }
  return out;
}
