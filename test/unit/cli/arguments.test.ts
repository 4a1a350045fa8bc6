import stringWidth from "string-width";
import { parseArguments, type CheckRequest } from "../../../src/cli/arguments";
import { render } from "../../../src/i18n";

function requested(...argv: string[]): CheckRequest {
  const parsed = parseArguments(argv, "1.2.3", 100);
  if (parsed.kind !== "check") throw new Error(`not a request: ${JSON.stringify(parsed)}`);
  return parsed.request;
}

function refused(...argv: string[]): string {
  const parsed = parseArguments(argv, "1.2.3", 100);
  if (parsed.kind !== "refuse") throw new Error(`not refused: ${JSON.stringify(parsed)}`);
  return render(parsed.locale, parsed.text);
}

function shown(...argv: string[]): string {
  const parsed = parseArguments(argv, "1.2.3", 100);
  if (parsed.kind !== "show") throw new Error(`nothing shown: ${JSON.stringify(parsed)}`);
  return parsed.text;
}

describe("what is asked for", () => {
  it("is a Chinese text report that writes nothing, unless said otherwise", () => {
    expect(requested("a.xlsx")).toEqual({
      files: ["a.xlsx"],
      locale: "zh-CN",
      output: "text",
      html: null,
      write: "no",
      out: null,
      overwrite: false,
      values: false,
      tick: [],
      untick: [],
      profile: null,
      ignoreRecord: false,
      findingsSheet: false,
      explain: false,
      colour: null,
      width: null,
    });
  });

  it("takes several files, options before, between and after them", () => {
    const request = requested("--json", "a.xlsx", "--lang", "en", "b 表.xls", "--profile", "hubei");
    expect(request.files).toEqual(["a.xlsx", "b 表.xls"]);
    expect(request).toMatchObject({ output: "json", locale: "en", profile: "hubei" });
  });

  it("takes a file whose name opens with a dash after --", () => {
    expect(requested("--", "-a.xlsx").files).toEqual(["-a.xlsx"]);
  });

  it("lets --dry-run win over --write", () => {
    expect(requested("a.xlsx", "--write", "--dry-run").write).toBe("preview");
    expect(requested("a.xlsx", "--write").write).toBe("copy");
  });

  it.each([
    [
      ["--tick", "K5,I28"],
      ["K5", "I28"],
    ],
    [
      ["--tick", "K5", "--tick", "I28"],
      ["K5", "I28"],
    ],
    [
      ["--tick", "K5，自评表!I28 , "],
      ["K5", "自评表!I28"],
    ],
    [["--tick", "all"], ["all"]],
  ])("reads %j as the cells %j", (words, cells) => {
    expect(requested("a.xlsx", "--write", ...words).tick).toEqual(cells);
  });

  it("takes colours on, off or as the terminal allows", () => {
    expect(requested("a.xlsx", "--color").colour).toBe(true);
    expect(requested("a.xlsx", "--no-color").colour).toBe(false);
    expect(requested("a.xlsx").colour).toBeNull();
  });
});

describe("wrong arguments", () => {
  it.each([
    [[], "没有指定要核查的文件。用 --help 查看用法。"],
    [["a.xlsx", "--fast"], "不认识选项 --fast。用 --help 查看用法。"],
    [["a.xlsx", "--profile"], "选项 --profile 后面缺少取值。用 --help 查看用法。"],
    [["a.xlsx", "--lang", "fr"], "选项 --lang 的取值“fr”无效，应为 zh-CN 或 en。用 --help 查看用法。"],
    [["a.xlsx", "--width", "wide"], "选项 --width 的取值“wide”无效，应为不小于 40 的整数。用 --help 查看用法。"],
    [["a.xlsx", "--width", "39"], "选项 --width 的取值“39”无效，应为不小于 40 的整数。用 --help 查看用法。"],
    [["a.xlsx", "--json", "--sarif"], "选项 --json 与 --sarif 不能同时使用。用 --help 查看用法。"],
    [["a.xlsx", "--out", "b.xlsx"], "选项 --out 须与 --write 或 --dry-run 同时使用。用 --help 查看用法。"],
    [["a.xlsx", "--tick", "K5"], "选项 --tick 须与 --write 或 --dry-run 同时使用。用 --help 查看用法。"],
    [["a.xlsx", "--overwrite"], "选项 --overwrite 须与 --write 或 --dry-run 同时使用。用 --help 查看用法。"],
  ])("%j are refused in one sentence", (argv, sentence) => {
    expect(refused(...argv)).toBe(sentence);
  });

  it("are refused in the language asked for, wherever that stands", () => {
    expect(refused("--lang=en")).toBe("No file to check was given. See --help.");
    expect(refused("a.xlsx", "--fast", "--lang", "en")).toBe("Unknown option --fast. See --help.");
  });
});

describe("help", () => {
  const options = [
    "--write",
    "--dry-run",
    "--out",
    "--overwrite",
    "--tick",
    "--untick",
    "--values",
    "--profile",
    "--explain",
    "--json",
    "--sarif",
    "--html",
    "--lang",
    "--color",
    "--no-color",
    "--width",
    "--version",
    "--help",
  ];

  it.each(options)("explains %s in both languages", (option) => {
    for (const lang of ["zh-CN", "en"]) {
      const line =
        shown("--help", "--lang", lang)
          .split("\n")
          .find((text) => text.includes(option)) ?? "";
      expect(line.replace(/.*(?:--[\w-]+(?: <[^>]+>)?)\s*/, "")).not.toBe("");
    }
  });

  it("names the exit statuses and the built-in profiles", () => {
    expect(shown("--help")).toMatch(/退出状态[\s\S]*0 {2}[\s\S]*1 {2}[\s\S]*2 {2}/);
    expect(shown("--help")).toContain("mof-2020");
  });

  it("has no English left in the Chinese one", () => {
    expect(shown("--help")).not.toMatch(/Usage|Options|Arguments|display help|output the version/);
  });

  it("keeps to the width, counting Chinese characters as two", () => {
    const narrow = shown("--help").split("\n");
    for (const line of narrow.slice(
      0,
      narrow.findIndex((text) => text.includes("退出状态")),
    )) {
      expect(stringWidth(line)).toBeLessThanOrEqual(100);
    }
  });

  it("shows the version", () => {
    expect(shown("--version").trim()).toBe("1.2.3");
  });
});
