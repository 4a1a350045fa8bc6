import { remembered, rememberedByCode } from "../../../src/quantity/remembered";

describe("a remembered reading", () => {
  const counted = (): { readonly asked: string[]; readonly read: (text: string) => number | null } => {
    const asked: string[] = [];
    const read = remembered((text) => {
      asked.push(text);
      return text === "" ? null : text.length;
    });
    return { asked, read };
  };

  test("says what the reading says", () => {
    const { read } = counted();
    expect([read("分值"), read("得分"), read("实际完成值"), read("分值")]).toEqual([2, 2, 5, 2]);
  });

  test("reads a text once, also where nothing is read from it", () => {
    const { asked, read } = counted();
    for (const text of ["分值", "", "分值", "", "得分"]) read(text);
    expect(asked).toEqual(["分值", "", "得分"]);
    expect(read("")).toBeNull();
  });

  test("forgets texts met only once before a label that comes again and again", () => {
    const { asked, read } = counted();
    for (let index = 0; index < 10_000; index++) {
      read(`指标${index}`);
      read("分值");
    }
    expect(asked.filter((text) => text === "分值")).toHaveLength(1);
    read("指标0");
    expect(asked.filter((text) => text === "指标0")).toHaveLength(2);
  });

  test("keeps also that nothing was read, for longer than a round of other texts", () => {
    const { asked, read } = counted();
    read("");
    for (let index = 0; index < 2_500; index++) read(String(index));
    expect(read("")).toBeNull();
    expect(asked.filter((text) => text === "")).toHaveLength(1);
  });

  test("keeps no long text, which would fill the memory and hardly comes again", () => {
    const { asked, read } = counted();
    const sentence = "保障".repeat(101);
    expect([read(sentence), read(sentence)]).toEqual([202, 202]);
    expect(asked).toEqual([sentence, sentence]);
  });

  test("keeps a text of the length of the longest label", () => {
    const { asked, read } = counted();
    const label = "保障".repeat(100);
    expect([read(label), read(label)]).toEqual([200, 200]);
    expect(asked).toEqual([label]);
  });

  test("reads a text once also when it has begun to forget", () => {
    const { asked, read } = counted();
    for (let index = 0; index < 2_500; index++) read(String(index));
    for (const text of ["分值", "得分", "分值"]) read(text);
    expect(asked.slice(2_500)).toEqual(["分值", "得分"]);
  });

  test("stays right after it has forgotten", () => {
    const { read } = counted();
    for (let index = 0; index < 10_000; index++) read(String(index));
    for (let index = 0; index < 10_000; index += 7) expect(read(String(index))).toBe(String(index).length);
  });
});

test("what is read of a character by its code is read once", () => {
  const asked: number[] = [];
  const read = rememberedByCode((code) => {
    asked.push(code);
    return (code % 255) + 1;
  });
  expect([0, 0xffff, 0x4e00, 0, 0xffff].map(read)).toEqual([1, 1, 79, 1, 1]);
  expect(asked).toEqual([0, 0xffff, 0x4e00]);
});
