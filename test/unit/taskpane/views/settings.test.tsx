/**
 * @jest-environment jsdom
 *
 * 设置, in both languages: what is kept for the user, and the profile that goes with the workbook.
 */
import { act, fireEvent, screen } from "@testing-library/react";
import { builtinProfiles, customise, exportProfile } from "../../../../src/profile";
import SettingsView from "../../../../src/taskpane/views/SettingsView";
import { button, first, press, settle, show, type Shown } from "./support";

const open = (form = "wangcheng-2020", locale: "zh-CN" | "en" = "zh-CN"): Promise<Shown> =>
  show(form, () => <SettingsView />, { locale });
const choose = async (label: string, value: string): Promise<void> => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const optionsOf = (label: string): readonly (string | null)[] =>
  [...screen.getByLabelText(label).querySelectorAll("option")].map(({ textContent }) => textContent);

describe("the user's settings", () => {
  it("are kept as soon as they are chosen", async () => {
    const { settings } = await open();
    await choose("界面语言", "en");
    await press(screen.getByLabelText("数值"));
    await press(screen.getByLabelText("请说明未完成原因及改进措施"));
    await choose("标记哪些单元格", "all");
    expect(settings.get()).toMatchObject({ language: "en", mode: "values", prompts: "measures", marks: "all" });
  });

  it("take effect on the preview at once", async () => {
    const { controller } = await open("yongde-mingliang-2022");
    const texts = (): string => JSON.stringify(controller.store.get().preview.edits.map(({ after }) => after));
    expect(texts()).not.toContain("改进措施");
    await press(screen.getByLabelText("请说明未完成原因及改进措施"));
    expect(texts()).toContain("请说明未完成原因及改进措施");
    await press(screen.getByLabelText("数值"));
    expect(controller.store.get().preview.mode).toBe("values");
  });

  it("have names in both languages, except the languages' own", async () => {
    await open("wangcheng-2020", "en");
    expect(optionsOf("Language")).toEqual(["As in Office", "简体中文", "English"]);
    // The grades and the mark of the prompts stand in the forms, whatever the pane's language.
    const ours = document.body.textContent.replace(/简体中文|【待填写】|[优良中](?= from)/g, "");
    expect(ours.match(/[一-龥]+/g)).toBeNull();
  });
});

describe("the workbook's profile", () => {
  it("is chosen from the form, with the reason; another one checks again and is kept with the workbook", async () => {
    const { controller } = await open();
    expect(screen.getByText(/采用“长沙部门整体自评口径”/)).toBeTruthy();
    expect(screen.queryByText("恢复自动选择")).toBeNull();
    await choose("采用的口径", "mof-2020");
    expect(controller.store.get().current!.check.evaluation!.profile.id).toBe("mof-2020");
    expect(controller.store.get().record.profile).toMatchObject({ kind: "builtin", id: "mof-2020" });
    await press(button("恢复自动选择"));
    expect(controller.store.get().record.profile).toBeNull();
    expect(screen.getByText(/采用“长沙部门整体自评口径”/)).toBeTruthy();
  });

  it("can be any of those that are built in, by its name", async () => {
    await open();
    const names = Object.values(builtinProfiles).map(({ name }) => name["zh-CN"]);
    expect(optionsOf("采用的口径")).toEqual(["按表格自动选择", ...names]);
  });

  it("takes other values, once they are numbers that make sense", async () => {
    const { controller } = await open();
    const before = controller.store.get().record.profile;
    type("“优”起点（分）", "九十五");
    await press(button("按修改后的口径核查"));
    expect(screen.getByText("请填数字")).toBeTruthy();
    expect(controller.store.get().record.profile).toBe(before);
    type("“优”起点（分）", "50");
    await press(button("按修改后的口径核查"));
    expect(first("[role=alert]").textContent.length).toBeGreaterThan(5);
    expect(controller.store.get().record.profile).toBe(before);
    type("“优”起点（分）", "95");
    await press(button("按修改后的口径核查"));
    const { profile } = controller.store.get().current!.check.evaluation!;
    expect(profile.grades.value.excellent).toBe(95);
    expect(optionsOf("采用的口径").at(-1)).toBe(profile.name["zh-CN"]);
  });

  it("forgets what was typed and not used", async () => {
    await open();
    const field = screen.getByLabelText<HTMLInputElement>("“优”起点（分）");
    const was = field.value;
    type("“优”起点（分）", "95");
    await press(button("放弃修改"));
    expect(screen.getByLabelText<HTMLInputElement>("“优”起点（分）").value).toBe(was);
  });

  it("comes in from a colleague's file, or says what is wrong with it", async () => {
    const { controller } = await open();
    const give = async (name: string, text: string): Promise<void> => {
      const file = new File([text], name, { type: "application/json" });
      Object.defineProperty(file, "text", { value: () => Promise.resolve(text) });
      fireEvent.change(screen.getByLabelText("导入……"), { target: { files: [file] } });
      await settle();
    };
    await give("坏.json", "{");
    expect(document.querySelectorAll(".fui-MessageBar").length).toBeGreaterThan(0);
    expect(controller.store.get().record.profile).toBeNull();
    const base = builtinProfiles["mof-2020"];
    const own = customise(base, { grades: { excellent: 92, good: 80, fair: 60 } });
    await give("市局口径.json", exportProfile(own));
    expect(screen.getByText("已导入并采用“市局口径.json”。")).toBeTruthy();
    expect(controller.store.get().current!.check.evaluation!.profile.grades.value.excellent).toBe(92);
    await press(button("关闭提示"));
    expect(screen.queryByText(/已导入并采用/)).toBeNull();
  });

  it.each([
    [() => Promise.resolve(), "口径已复制，可粘贴到文本文件或发给同事。"],
    [() => Promise.reject(new Error("denied")), "浏览器不允许复制，请改用“导出”。"],
  ])("is copied where the browser allows it", async (writeText, said) => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
    await open();
    await press(button("复制"));
    expect(screen.getByText(said)).toBeTruthy();
  });

  it("is set on a form only, and says so on other sheets", async () => {
    const { controller } = await open("qingshen-gongzi-2023");
    const { sheets } = controller.store.get();
    await act(() => controller.show(sheets.find(({ name }) => name === "填报说明")!.id));
    expect(screen.getByText(/评分口径在核查自评表时设置/)).toBeTruthy();
    expect(screen.getByLabelText("界面语言")).toBeTruthy();
  });
});
