import fc from "fast-check";
import { render } from "../../../src/i18n";
import { builtinProfiles, customise } from "../../../src/profile";
import {
  chooseRecorded,
  emptyRecord,
  honour,
  isEmpty,
  parseRecord,
  recordedProfile,
  serialiseRecord,
  type WorkbookRecord,
} from "../../../src/record";

const text = fc.string({ unit: "binary", maxLength: 20 });
const filled = text.filter((one) => one.trim() !== "");
const form = fc.record({
  sheet: text,
  nth: fc.integer({ min: 1, max: 50 }),
  title: text,
  unit: text,
  project: text,
  year: fc.option(fc.integer({ min: 1990, max: 2100 })),
});
const own = customise(builtinProfiles["mof-2020"], { reverse: "strict" });
const anyRecord: fc.Arbitrary<WorkbookRecord> = fc.record({
  version: fc.constant(1 as const),
  profile: fc.constantFrom(null, { kind: "builtin", id: "hubei" } as const, { kind: "own", profile: own } as const),
  acceptances: fc.array(fc.record({ key: filled, form, reason: filled, substance: text }), { maxLength: 3 }),
  readings: fc.array(
    fc.record({
      key: filled,
      form,
      side: fc.constantFrom("target" as const, "actual" as const),
      text: filled,
      of: text,
    }),
    { maxLength: 3 },
  ),
});

const problemsOf = (data: unknown): readonly string[] =>
  parseRecord(typeof data === "string" ? data : JSON.stringify(data)).problems.map((one) => render("zh-CN", one));

test("what was written is read back", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(parseRecord(serialiseRecord(record))).toEqual({ ok: true, record, problems: [] });
    }),
  );
});

test("the text can stand in an XML part: no control characters, no lone surrogates, no non-characters", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const written = serialiseRecord(record);
      expect(() => encodeURIComponent(written)).not.toThrow();
      const codes = Array.from(written, (one) => one.codePointAt(0) ?? 0);
      const unfit = codes.filter(
        (code) => code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xfffe || code === 0xffff,
      );
      expect(unfit).toEqual([]);
    }),
  );
});

test("any text is read without failing", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.json()), (any) => {
      const parsed = parseRecord(any);
      expect(parsed.ok || parsed.problems.length > 0).toBe(true);
    }),
  );
});

describe("a record that cannot be used", () => {
  test.each([
    ["damaged text", "{", "已损坏"],
    ["something else", "[]", "不是本工具的记录"],
    ["a newer version", { kind: "workbook-record", version: 2 }, "更新版本"],
  ])("%s: said, and not to be replaced", (_, data, says) => {
    const parsed = parseRecord(typeof data === "string" ? data : JSON.stringify(data));
    expect(parsed.ok).toBe(false);
    expect(problemsOf(data)).toEqual([expect.stringContaining(says)]);
    expect(problemsOf(data)[0]).toMatch(/保留不动/);
  });
});

describe("a record of which a part is damaged", () => {
  const sound = { key: "k", form: { sheet: "表", title: "", unit: "", project: "", year: null } };
  const whole = {
    kind: "workbook-record",
    version: 1,
    profile: { kind: "builtin", id: "hubei" },
    acceptances: [{ ...sound, reason: "理由", substance: "[]" }],
    readings: [{ ...sound, side: "target", text: "≥95%", of: "较高" }],
  };

  test("is used without that part", () => {
    const parsed = parseRecord(
      JSON.stringify({ ...whole, acceptances: [...whole.acceptances, { ...sound, reason: " " }] }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      record: { acceptances: [{ reason: "理由" }], readings: [{ text: "≥95%" }] },
    });
    expect(parsed.problems.map((one) => render("zh-CN", one))).toEqual(["记录中有 1 条“已接受的发现”不完整，未采用"]);
  });

  test.each([
    [
      { ...whole, readings: [{ ...sound, side: "both", text: "x", of: "" }, 3] },
      "记录中有 2 处“用户的理解”不完整，未采用",
    ],
    [{ ...whole, profile: { kind: "builtin", id: "hunan" } }, "不是本工具认识的口径"],
    [{ ...whole, profile: { kind: "builtin", id: "custom" } }, "不是本工具认识的口径"],
    [{ ...whole, profile: 7 }, "不是本工具认识的口径"],
    [
      { ...whole, profile: { kind: "own", profile: { id: "custom" } } },
      "记录中的评分口径有误，改为按表格自动选用：缺少“口径名称”",
    ],
  ])("says which part (%#)", (data, says) => {
    expect(problemsOf(data)[0]).toContain(says);
  });

  test("lists that are no lists are none", () => {
    expect(parseRecord(JSON.stringify({ ...whole, acceptances: 3, readings: "x" }))).toMatchObject({
      ok: true,
      record: { acceptances: [], readings: [], profile: { id: "hubei" } },
    });
  });
});

describe("the profile of a record", () => {
  test("a built-in one is kept by its id, one of the unit's own as a whole", () => {
    expect(chooseRecorded(emptyRecord, builtinProfiles.hubei).profile).toEqual({ kind: "builtin", id: "hubei" });
    expect(chooseRecorded(emptyRecord, own).profile).toEqual({ kind: "own", profile: own });
    expect(chooseRecorded(chooseRecorded(emptyRecord, own), null).profile).toBeNull();
  });

  test("is found again", () => {
    expect(recordedProfile(emptyRecord)).toBeNull();
    expect(recordedProfile(chooseRecorded(emptyRecord, builtinProfiles.sichuan))).toBe(builtinProfiles.sichuan);
    expect(recordedProfile(chooseRecorded(emptyRecord, own))).toBe(own);
  });
});

describe("honouring a record", () => {
  const record = chooseRecorded(emptyRecord, builtinProfiles.hubei);
  const said = (honoured: ReturnType<typeof honour>): readonly string[] =>
    honoured.remarks.map((remark) => render("zh-CN", remark));

  test("none, and an empty one, are not worth a word", () => {
    expect(honour(null)).toEqual({ record: emptyRecord, remarks: [] });
    expect(honour(serialiseRecord(emptyRecord))).toEqual({ record: emptyRecord, remarks: [] });
    expect(isEmpty(emptyRecord)).toBe(true);
    expect(isEmpty(record)).toBe(false);
  });

  test("what is honoured is said", () => {
    const honoured = honour(serialiseRecord(record));
    expect(honoured.record).toEqual(record);
    expect(said(honoured)).toEqual(["已采用随工作簿保存的决定：指定了评分口径，接受了 0 条发现，对 0 处写法作了说明"]);
  });

  test("what was asked to be left out is left out, and that is said too", () => {
    const honoured = honour(serialiseRecord(record), true);
    expect(honoured.record).toBe(emptyRecord);
    expect(said(honoured)).toEqual([expect.stringContaining("按要求没有采用")]);
  });

  test("an unreadable one is left out with its reason", () => {
    expect(said(honour("?"))).toEqual([expect.stringContaining("已损坏")]);
    expect(honour("?", true).remarks.length).toBe(1);
  });
});
