import { run, type Surroundings } from "../../src/cli/run";
import { Files } from "../../src/cli/files";
import { resultSchema, type Result } from "../../src/report";

export interface CommandOutcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the check command in this process, as if its output were piped into a file. */
export async function check(
  argv: readonly string[],
  around: Partial<Pick<Surroundings, "files" | "columns" | "colour">> = {},
): Promise<CommandOutcome> {
  let out = "";
  let err = "";
  const status = await run(argv, {
    tool: { name: "check", version: "0.0.0" },
    out: (text) => (out += text),
    err: (text) => (err += text),
    columns: null,
    colour: false,
    files: new Files(),
    ...around,
  });
  return { status, out, err };
}

/** The same with `--json`, its document checked against the schema. */
export async function checkJson(
  argv: readonly string[],
  around: Parameters<typeof check>[1] = {},
): Promise<{ readonly status: number; readonly result: Result }> {
  const { status, out } = await check([...argv, "--json"], around);
  return { status, result: resultSchema.parse(JSON.parse(out)) };
}
