import { isBlank, isNone } from "../../../src/quantity/blank";

describe("a cell that says nothing", () => {
  test.each([
    "",
    "-",
    "--",
    "/",
    "\\",
    "*",
    "...",
    "…",
    "(-)",
    "()",
    "不适用",
    "(不适用)",
    "无此项",
    "N/A",
    "(N/A)",
    "略",
    "%",
  ])("%s", (text) => {
    expect(isBlank(text)).toBe(true);
  });
  test.each([
    "无",
    "0",
    "-1",
    "5场",
    "不适用于本年",
    "本年不适用",
    "(不适用)本年",
    "本年(不适用)",
    "优",
    "/人",
    "-优-",
    "不(适用)",
    "(不)适用",
    "(略",
    "略)",
    "(略去",
    "去略)",
  ])("not: %s", (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe("a cell that says that there was none", () => {
  test.each(["无", "没有", "暂无", "未发生", "未出现", "无。", "未发生."])("%s", (text) => {
    expect(isNone(text)).toBe(true);
  });
  test.each(["", "-", "。", "无事故", "0", "。无", "无。。", "无。事故", "无!"])("not: %s", (text) => {
    expect(isNone(text)).toBe(false);
  });
});
