import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { WorkbookError } from "../../../src/workbook";
import { Package, PACKAGE_LIMITS } from "../../../src/workbook/file/opc";
import { readZip } from "../../../src/workbook/file/opc/zip-reader";
import { zipOf } from "../../support/package-builder";

const text = (content: string): Uint8Array => strToU8(content);

function codeOf(step: () => unknown): string {
  try {
    step();
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return "none";
}

/** The offset of the first central directory header. */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
}

/** One stored entry whose sizes and place stand in ZIP64 fields, behind some other extra field. */
function zip64(name: string, content: Uint8Array): Uint8Array {
  const plain = zipSync({ [name]: [content, { level: 0 }] });
  const at = directoryOf(plain);
  const header = plain.slice(at, at + 46 + name.length);
  const extra = new DataView(new ArrayBuffer(6 + 28));
  [0x9999, 2, 0x0707, 1, 24].forEach((value, index) => {
    extra.setUint16(index * 2, value, true);
  });
  [content.length, content.length, 0].forEach((value, index) => {
    extra.setBigUint64(10 + index * 8, BigInt(value), true);
  });
  const fields = new DataView(header.buffer);
  for (const field of [20, 24, 42]) fields.setUint32(field, 0xffffffff, true);
  fields.setUint16(30, 34, true);
  const size = header.length + 34;
  const end = new DataView(new ArrayBuffer(56 + 20));
  end.setUint32(0, 0x06064b50, true);
  [32, 24].forEach((offset) => {
    end.setBigUint64(offset, 1n, true);
  });
  end.setBigUint64(40, BigInt(size), true);
  end.setBigUint64(48, BigInt(at), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(at + size), true);
  return Uint8Array.from([
    ...plain.slice(0, at),
    ...header,
    ...new Uint8Array(extra.buffer),
    ...new Uint8Array(end.buffer),
    ...plain.slice(-22),
  ]);
}

describe("a package", () => {
  const parts = { "a.xml": "<a/>", "folder/b.bin": Uint8Array.from([0, 1, 2, 255]), "c.txt": "长".repeat(5000) };
  const file = zipOf(parts);

  test("gives its parts in the archive's order, inflated", () => {
    const pack = Package.open(file);
    expect(pack.names()).toEqual(Object.keys(parts));
    expect(pack.text("c.txt")).toBe(parts["c.txt"]);
    expect(pack.bytes("folder/b.bin")).toEqual(parts["folder/b.bin"]);
  });

  test("finds parts whatever the case of their names", () => {
    expect(Package.open(file).text("A.XML")).toBe("<a/>");
  });

  test("is the very file it was read from as long as nothing is changed", () => {
    const pack = Package.open(file);
    expect(pack.toBytes()).toBe(file);
    expect(pack.with(new Map()).toBytes()).toBe(file);
  });

  test("replaces a part in its place and keeps the others' stored bytes, dates and attributes", () => {
    const before = readZip(file, PACKAGE_LIMITS);
    const after = readZip(
      Package.open(file)
        .with(new Map([["a.xml", text("<b/>")]]))
        .toBytes(),
      PACKAGE_LIMITS,
    );
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).toMatchObject({ date: before[0]?.date, time: before[0]?.time, size: 4 });
  });

  test("adds parts at the end and takes parts away", () => {
    const pack = Package.open(file).with(
      new Map([
        ["c.txt", null],
        ["new.xml", text("<n/>")],
      ]),
    );
    expect(Package.open(pack.toBytes()).names()).toEqual(["a.xml", "folder/b.bin", "new.xml"]);
    expect(pack.has("c.txt")).toBe(false);
  });

  test("is read back the same by another unzipper, whatever is written", () => {
    const name = fc
      .string({ unit: fc.constantFrom(..."abcxyz表格._-".split("")), minLength: 1, maxLength: 12 })
      .filter((n) => !/^\.+$/.test(n));
    const files = fc.dictionary(name, fc.uint8Array({ maxLength: 3000 }), {
      minKeys: 1,
      maxKeys: 6,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(files, files, (first, second) => {
        const lower = (record: Record<string, Uint8Array>) =>
          Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
        const pack = Package.open(zipSync(lower(first))).with(new Map(Object.entries(lower(second))));
        const expected = { ...lower(first), ...lower(second) };
        const unzipped = unzipSync(pack.toBytes());
        expect(Object.keys(unzipped).sort()).toEqual(Object.keys(expected).sort());
        for (const [key, content] of Object.entries(expected))
          expect(Buffer.from(unzipped[key] ?? []).equals(Buffer.from(content))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("takes stored (not deflated) parts, and names with backslashes", () => {
    const stored = zipSync({ "xl\\workbook.xml": [text("<w/>"), { level: 0 }] });
    expect(Package.open(stored).text("xl/workbook.xml")).toBe("<w/>");
  });

  test("takes archives whose entries carry their sizes behind the data", () => {
    // Streaming writers set bit 3 and leave the local header's sizes at zero.
    const bytes = zipOf({ "a.xml": "<a/>".repeat(50) });
    const view = new DataView(bytes.buffer);
    view.setUint16(6, view.getUint16(6, true) | 8, true);
    for (const field of [14, 18, 22]) view.setUint32(field, 0, true);
    view.setUint16(directoryOf(bytes) + 8, view.getUint16(directoryOf(bytes) + 8, true) | 8, true);
    const pack = Package.open(bytes);
    expect(pack.text("a.xml")).toBe("<a/>".repeat(50));
    const again = pack.with(new Map([["b.xml", text("<b/>")]])).toBytes();
    expect(unzipSync(again)).toEqual({ "a.xml": text("<a/>".repeat(50)), "b.xml": text("<b/>") });
  });

  test("takes archives in the ZIP64 form, and writes them in the plain one", () => {
    const content = "<a/>".repeat(50);
    const again = Package.open(zip64("a.xml", text(content))).with(new Map([["b.xml", text("<b/>")]]));
    expect(again.text("a.xml")).toBe(content);
    expect(unzipSync(again.toBytes())).toEqual({ "a.xml": text(content), "b.xml": text("<b/>") });
    expect(readZip(again.toBytes(), PACKAGE_LIMITS)[0]?.extra).toEqual(Uint8Array.from([0x99, 0x99, 2, 0, 7, 7]));
  });

  test("a ZIP64 locator that leads nowhere is damage", () => {
    const file = zip64("a.xml", text("<a/>"));
    new DataView(file.buffer).setUint32(file.length - 22 - 20 + 8, 9, true);
    expect(codeOf(() => Package.open(file))).toBe("damaged");
  });

  test("resolves relationships against their source, absolute, relative, encoded and external ones", () => {
    const pack = Package.open(
      zipOf({
        "xl/表 1.xml": "<a/>",
        "xl/worksheets/sheet1.xml": "<a/>",
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships><Relationship Id="a" Type="t/one" Target="../drawings/d.xml"/><Relationship Id="b" Type="t/two" Target="/xl/x.xml"/>' +
          '<Relationship Id="c" Type="t/three" Target="../%E8%A1%A8%201.xml"/><Relationship Id="d" Type="t/four" Target="https://a.cn/?x=1&amp;y=2" TargetMode="External"/></Relationships>',
      }),
    );
    expect(pack.relationships("xl/worksheets/sheet1.xml").map(({ part, target }) => part ?? target)).toEqual([
      "xl/drawings/d.xml",
      "xl/x.xml",
      "xl/表 1.xml",
      "https://a.cn/?x=1&y=2",
    ]);
    expect(pack.related("xl/worksheets/sheet1.xml", "two")).toBe("xl/x.xml");
    expect(pack.relationships("xl/none.xml")).toEqual([]);
  });
});

describe("a hostile or broken archive is refused before anything is inflated", () => {
  const limits = PACKAGE_LIMITS;

  test.each([0, 1, 4, 21, 30, 100])("cut off after %d bytes", (length) => {
    expect(codeOf(() => readZip(zipOf({ "a.xml": "x".repeat(500) }).slice(0, length), limits))).toBe("damaged");
  });

  test("every cut fails as damaged, none in another way", () => {
    const file = zipOf({ "a.xml": "<a>1</a>", "b.xml": "<b>2</b>" });
    for (let length = 0; length < file.length; length++) {
      expect(codeOf(() => Package.open(file.slice(0, length)))).toBe("damaged");
    }
  });

  test("random changes of bytes are read, or fail as one of our errors", () => {
    const file = zipOf({ "a.xml": "<a>1</a>".repeat(20), "b.xml": "<b>2</b>" });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const broken = file.slice();
          for (const [at, byte] of changes) broken[at] = byte;
          codeOf(() => {
            const pack = Package.open(broken);
            for (const name of pack.names()) pack.bytes(name);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a checksum that does not match", () => {
    const file = zipSync({ "a.xml": [text("<a/>"), { level: 0 }] });
    file[30 + "a.xml".length + 1] = 0x62;
    expect(codeOf(() => Package.open(file).bytes("a.xml"))).toBe("damaged");
  });

  test("a part that is larger than its directory says", () => {
    const file = zipOf({ "a.xml": "x".repeat(100_000) });
    new DataView(file.buffer).setUint32(directoryOf(file) + 24, 10, true);
    expect(codeOf(() => Package.open(file).bytes("a.xml"))).toBe("damaged");
  });

  test("too many parts, too large a part, too much in all, too large a file", () => {
    const file = zipOf({ "a.xml": "x".repeat(1000), "b.xml": "y".repeat(1000), "c.xml": "z" });
    expect(codeOf(() => readZip(file, { ...limits, entries: 2 }))).toBe("too-large");
    expect(codeOf(() => readZip(file, { ...limits, partBytes: 999 }))).toBe("too-large");
    expect(codeOf(() => readZip(file, { ...limits, totalBytes: 1999 }))).toBe("too-large");
    expect(codeOf(() => readZip(file, { ...limits, fileBytes: 100 }))).toBe("too-large");
    expect(codeOf(() => readZip(file, limits))).toBe("none");
  });

  test("a zip bomb: 11 MB of zeros", () => {
    expect(codeOf(() => readZip(zipOf({ "xl/bomb.xml": new Uint8Array(11 * 1024 * 1024) }), limits))).toBe("too-large");
  });

  test("a bomb that only claims to be huge", () => {
    const file = zipOf({ "a.xml": "<a/>" });
    new DataView(file.buffer).setUint32(directoryOf(file) + 24, 0xfffffff0, true);
    expect(codeOf(() => readZip(file, limits))).toBe("too-large");
  });

  test("entries that share their bytes", () => {
    const file = zipOf({
      "a.xml": Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 251)),
      "b.xml": "<b/>",
    });
    const view = new DataView(file.buffer);
    const second = directoryOf(file) + 46 + "a.xml".length;
    // The second entry is pointed at the first one's data.
    for (const field of [16, 20, 24, 42])
      view.setUint32(second + field, view.getUint32(directoryOf(file) + field, true), true);
    expect(codeOf(() => readZip(file, limits))).toBe("damaged");
  });

  test.each(["../../etc/passwd", "/etc/passwd", "xl/../../x"])("a part named %s", (name) => {
    expect(codeOf(() => readZip(zipSync({ [name]: text("x") }), limits))).toBe("damaged");
  });

  test("two parts of one name, also in another case", () => {
    const file = zipSync({ "a.xml": text("<a/>"), "A.XML": text("<b/>") });
    expect(codeOf(() => Package.open(file))).toBe("damaged");
  });

  test("an encrypted archive, and an unknown compression", () => {
    const encrypted = zipOf({ "a.xml": "<a/>" });
    new DataView(encrypted.buffer).setUint16(directoryOf(encrypted) + 8, 1, true);
    expect(codeOf(() => readZip(encrypted, limits))).toBe("encrypted");
    const lzma = zipOf({ "a.xml": "<a/>" });
    new DataView(lzma.buffer).setUint16(directoryOf(lzma) + 10, 14, true);
    expect(codeOf(() => readZip(lzma, limits))).toBe("unsupported");
  });
});
