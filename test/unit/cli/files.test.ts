import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failureOf } from "../../../src/cli/failure";
import { Files, type FileSystem } from "../../../src/cli/files";
import { render } from "../../../src/i18n";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-files-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = new TextEncoder().encode("new content");
const systemError = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

/** A file system in which one operation always fails. */
function failing(operation: keyof FileSystem, code: string): Files {
  return new Files({ ...nodeFiles, [operation]: () => Promise.reject(systemError(code)) });
}

async function failureFrom(action: Promise<unknown>, file = "a.xlsx"): Promise<{ code: string; sentence: string }> {
  try {
    await action;
  } catch (error) {
    const failure = failureOf(error, file);
    return { code: failure.code, sentence: render("zh-CN", failure.text) };
  }
  throw new Error("it did not fail");
}

describe("reading", () => {
  it("gives the bytes", async () => {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    expect(Buffer.from(await new Files().read(join(folder, "a.xlsx")))).toEqual(Buffer.from(bytes));
  });

  it("follows links", async () => {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    symlinkSync("a.xlsx", join(folder, "b.xlsx"));
    expect(await new Files().read(join(folder, "b.xlsx"))).toHaveLength(bytes.length);
  });

  it("says that a file is missing", async () => {
    const path = join(folder, "none.xlsx");
    const { code, sentence } = await failureFrom(new Files().read(path));
    expect(code).toBe("not-found");
    expect(sentence).toBe(`找不到“${path}”。请检查路径和文件名。`);
  });

  it("says that a folder is none", async () => {
    expect((await failureFrom(new Files().read(folder))).code).toBe("is-a-folder");
  });

  it("does not wait on a device", async () => {
    const { code, sentence } = await failureFrom(new Files().read("/dev/null"));
    expect(code).toBe("not-a-workbook");
    expect(sentence).toContain("设备或管道");
  });

  it.each([
    ["EACCES", "no-permission"],
    ["EPERM", "no-permission"],
    ["ENOTDIR", "not-found"],
    ["EIO", "io"],
  ])("turns %s into %s", async (system, code) => {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    const failure = await failureFrom(failing("readFile", system).read(join(folder, "a.xlsx")));
    expect(failure.code).toBe(code);
    expect(failure.sentence).toContain("a.xlsx");
  });

  it("refuses unread what is far too large", async () => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, bytes);
    const huge = { size: 2 ** 31, isFile: () => true, isDirectory: () => false };
    const unread = () => Promise.reject(new Error("it was read"));
    const files = new Files({ ...nodeFiles, stat: () => Promise.resolve(huge), readFile: unread });
    const { code, sentence } = await failureFrom(files.read(path));
    expect(code).toBe("too-large");
    expect(sentence).toContain("2,048 MB");
  });
});

describe("saving", () => {
  it("writes the file and leaves nothing else behind", async () => {
    await new Files().save(join(folder, "out.xlsx"), bytes, false);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect(readFileSync(join(folder, "out.xlsx"))).toEqual(Buffer.from(bytes));
  });

  it("leaves a file that exists as it is", async () => {
    writeFileSync(join(folder, "out.xlsx"), "old");
    const { code, sentence } = await failureFrom(new Files().save(join(folder, "out.xlsx"), bytes, false));
    expect(code).toBe("exists");
    expect(sentence).toContain("已存在");
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("old");
  });

  it("replaces it when asked", async () => {
    writeFileSync(join(folder, "out.xlsx"), "old");
    await new Files().save(join(folder, "out.xlsx"), bytes, true);
    expect(readFileSync(join(folder, "out.xlsx"))).toEqual(Buffer.from(bytes));
  });

  it("says that the folder is missing", async () => {
    const { code, sentence } = await failureFrom(new Files().save(join(folder, "x", "out.xlsx"), bytes, false));
    expect(code).toBe("not-found");
    expect(sentence).toContain(join(folder, "x"));
  });

  it.each([
    ["writeFile", "ENOSPC", "disk-full"],
    ["writeFile", "EACCES", "no-permission"],
    ["writeFile", "EROFS", "no-permission"],
    ["rename", "EACCES", "no-permission"],
    ["readFile", "EIO", "io"],
  ] as const)("leaves everything as it was when %s fails with %s", async (operation, system, code) => {
    writeFileSync(join(folder, "out.xlsx"), "old");
    const failure = await failureFrom(failing(operation, system).save(join(folder, "out.xlsx"), bytes, true));
    expect(failure.code).toBe(code);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("old");
  });

  it("does not put in place what reads back differently", async () => {
    const files = new Files({ ...nodeFiles, readFile: () => Promise.resolve(Buffer.from("other")) });
    expect((await failureFrom(files.save(join(folder, "out.xlsx"), bytes, false))).code).toBe("verification-failed");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("works where the disk knows no links, and still overwrites nothing", async () => {
    const files = failing("link", "ENOTSUP");
    await files.save(join(folder, "out.xlsx"), bytes, false);
    expect(readdirSync(folder)).toEqual(["out.xlsx"]);
    expect((await failureFrom(files.save(join(folder, "out.xlsx"), bytes, false))).code).toBe("exists");
  });
});

describe("telling files apart", () => {
  it("knows a file by another path to it", async () => {
    mkdirSync(join(folder, "x"));
    writeFileSync(join(folder, "a.xlsx"), "");
    symlinkSync("../a.xlsx", join(folder, "x", "b.xlsx"));
    const files = new Files();
    expect(await files.same(join(folder, "x", "..", "a.xlsx"), join(folder, "a.xlsx"))).toBe(true);
    expect(await files.same(join(folder, "x", "b.xlsx"), join(folder, "a.xlsx"))).toBe(true);
    expect(await files.same(join(folder, "none.xlsx"), join(folder, "a.xlsx"))).toBe(false);
  });
});
