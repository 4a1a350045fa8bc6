import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { viewOf } from "../../../src/commands/ribbon";
import { catalogues, render } from "../../../src/i18n";
import { SAMPLE } from "../../../src/taskpane/app/sample";
import { defaultSettings, localeFor, openSettings, type Settings } from "../../../src/taskpane/app/settings";
import { shownContent } from "../../../src/taskpane/app/shown";
import { Store } from "../../../src/taskpane/app/store";
import { copyName, Workspace } from "../../../src/taskpane/app/workspace";
import { openWorkbook } from "../../../src/workbook/file";
import { Clock, engine, formBytes } from "./support";

const root = path.join(import.meta.dirname, "../../..");

describe("the store", () => {
  it("tells listeners of changes, and of changes only", () => {
    const store = new Store(1);
    const heard = jest.fn();
    const stop = store.subscribe(heard);
    store.set(1);
    expect(heard).not.toHaveBeenCalled();
    store.set(2);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    store.set(3);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.get()).toBe(3);
  });
});

describe("settings", () => {
  const storage = (initial: string | null) => {
    let text = initial;
    return { getItem: () => text, setItem: (_: string, value: string) => void (text = value) };
  };

  it("are kept in the browser", () => {
    const kept = storage(null);
    const chosen: Settings = {
      language: "en",
      mode: "values",
      prompts: "measures",
      marks: "all",
      welcomed: true,
    };
    openSettings(kept).set(chosen);
    expect(openSettings(kept).get()).toEqual(chosen);
  });

  it.each([null, "", "{", "[]", "7", '{"language":"fr","mode":3,"marks":null}'])("start anew from %j", (text) => {
    expect(openSettings(storage(text)).get()).toEqual(defaultSettings);
  });

  it("keep what they know of a newer or older version's", () => {
    const text = '{"language":"en","profile":"hubei","colour":"red"}';
    expect(openSettings(storage(text)).get()).toEqual({ ...defaultSettings, language: "en" });
  });

  it("work without a storage, and with one that is full", () => {
    const store = openSettings(null);
    store.set({ ...defaultSettings, language: "en" });
    expect(store.get().language).toBe("en");
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    expect(() => {
      openSettings(full).set({ ...defaultSettings, language: "en" });
    }).not.toThrow();
  });

  it("follow the host's language", () => {
    expect(["zh-CN", "zh", "zh-TW", "ZH-cn"].map((language) => localeFor("auto", language))).toEqual(
      Array(4).fill("zh-CN"),
    );
    expect(["en-US", "de", "", "zhx"].map((language) => localeFor("auto", language))).toEqual(Array(4).fill("en"));
    expect(localeFor("en", "zh-CN")).toBe("en");
  });
});

describe("a cell's content in the preview", () => {
  it.each([
    [{ value: null, formula: null }, null, { content: null, result: null }],
    [{ value: "", formula: null }, null, { content: null, result: null }],
    [{ value: 9.5, formula: null }, null, { content: "9.5", result: null }],
    [{ value: 0.8365, formula: "=C5/B5" }, "0.00%", { content: "=C5/B5", result: "83.65%" }],
    [{ value: 1234567.5, formula: null }, "General", { content: "1,234,567.5", result: null }],
    [{ value: "优", formula: null }, null, { content: "优", result: null }],
  ])("%j with the format %s", (content, format, shown) => {
    expect(shownContent(content, format, "zh-CN")).toEqual(shown);
  });
});

describe("the ribbon's addresses", () => {
  it.each([
    ["?view=write", "write"],
    ["?_host_Info=Excel$Web&view=help", "help"],
    ["", "findings"],
    ["?view=nonsense", "findings"],
  ])("%s opens %s", (query, view) => {
    expect(viewOf(query)).toBe(view);
  });

  it("in manifest.xml name views that there are", () => {
    const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
    const named = [...manifest.matchAll(/taskpane\.html\?view=(\w+)/g)].map(([, view]) => view ?? "");
    expect(named.length).toBeGreaterThan(1);
    for (const view of named) expect(viewOf(`?view=${view}`)).toBe(view);
  });
});

describe("the workspace", () => {
  const workspace = () =>
    new Workspace({
      openWorkbook,
      compute: () => Promise.resolve(undefined),
      fetchBytes: (address) => Promise.resolve(new Uint8Array(readFileSync(path.join(root, address)))),
      rest: () => Promise.resolve({ engine, schedule: new Clock().schedule }),
    });

  it("opens a file and checks it", async () => {
    const page = workspace();
    await page.open("表.xlsx", () => Promise.resolve(formBytes("putuo-tiyu-2022")));
    const { file, opening, failure } = page.store.get();
    expect({ opening, failure, name: file?.port.name }).toEqual({ opening: null, failure: null, name: "表.xlsx" });
    expect(file?.controller.store.get().phase).toBe("ready");
  });

  it("opens the sample, which is there", async () => {
    expect(existsSync(path.join(root, SAMPLE))).toBe(true);
    const page = workspace();
    await page.openAddress(SAMPLE);
    expect(page.store.get().file?.port.name).toBe("wangcheng-2020.xlsx");
  });

  it("says so when what checks does not load, and opens the file once it does", async () => {
    let attempts = 0;
    const loaded = () => Promise.resolve({ engine, schedule: new Clock().schedule });
    const page = new Workspace({
      openWorkbook,
      compute: () => Promise.resolve(undefined),
      fetchBytes: (address) => Promise.resolve(new Uint8Array(readFileSync(path.join(root, address)))),
      rest: () => (++attempts === 1 ? Promise.reject(new Error("Loading chunk engine failed")) : loaded()),
    });
    await page.openAddress(SAMPLE);
    expect(page.store.get()).toMatchObject({ file: null, opening: null });
    expect(page.store.get().failure).not.toBeNull();
    await page.openAddress(SAMPLE);
    expect(page.store.get()).toMatchObject({ opening: null, failure: null });
    expect(page.store.get().file?.controller.store.get().phase).toBe("ready");
  });

  it("keeps the open file when the next one cannot be read, and says why", async () => {
    const page = workspace();
    await page.openAddress(SAMPLE);
    const { file } = page.store.get();
    await page.open("坏.xlsx", () => Promise.resolve(new TextEncoder().encode("no workbook")));
    expect(page.store.get()).toMatchObject({ file, opening: null, failure: { id: "workbook.error.not-a-workbook" } });
    page.dismissFailure();
    expect(page.store.get().failure).toBeNull();
  });

  it("names the copy after the original", () => {
    const named = (name: string) => render("zh-CN", copyName(name));
    expect(named("自评表.xlsx")).toBe("自评表（核查后）.xlsx");
    expect(named("a.b.xlsm")).toBe("a.b（核查后）.xlsm");
    expect(named("表")).toBe("表（核查后）");
  });
});

describe("the pane's words", () => {
  const ids = (Object.keys(catalogues.en) as (keyof typeof catalogues.en)[]).filter((id) => id.startsWith("taskpane."));
  const placeholders = (pattern: string) =>
    [...new Set([...pattern.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();

  it("are there in both languages, with the same placeholders", () => {
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) {
      expect([id, placeholders(catalogues.en[id])]).toEqual([id, placeholders(catalogues["zh-CN"][id])]);
    }
  });

  it("use full-width punctuation in Chinese", () => {
    for (const id of ids) expect(catalogues["zh-CN"][id]).not.toMatch(/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u);
  });
});
