/**
 * @jest-environment jsdom
 *
 * 核查规则的启用和级别 in the settings: what is chosen holds at once, is said, and is taken back.
 */
import { fireEvent, screen } from "@testing-library/react";
import type { Opened } from "../support";
import { ProfileSection } from "../../../../src/taskpane/views/SettingsView/ProfileSection";
import { button, called, first, press, settle, show } from "./support";

const said = ({ controller }: Opened, rule: string): readonly string[] =>
  (controller.store.get().current?.check.findings ?? [])
    .filter((finding) => finding.rule === rule && finding.kind !== "pass")
    .map(({ level }) => level);

async function choose(rule: string, option: string): Promise<void> {
  const select = first(`select[id$="${rule}"]`);
  const wanted = [...select.querySelectorAll("option")].find(({ textContent }) => textContent === option);
  fireEvent.change(select, { target: { value: wanted?.value } });
  await settle();
}

test("a rule that is of no use is switched off, weighed anew and restored", async () => {
  const opened = await show("wangcheng-2020", () => <ProfileSection />);
  const before = said(opened, "overachieved");
  expect(new Set(before)).toEqual(new Set(["warning"]));
  const summary = called("summary", "核查规则的启用和级别");
  const details = summary.closest("details");
  if (details === null) throw new Error("the summary belongs to no details");
  expect(details.querySelectorAll("select")).toHaveLength(0);
  details.open = true;
  fireEvent(details, new Event("toggle"));
  await settle();
  expect(details.querySelectorAll("select").length).toBeGreaterThan(40);
  expect(called("option", "默认（警告）", first('select[id$="overachieved"]'))).toHaveProperty("selected", true);
  expect(button("全部恢复默认").getAttribute("aria-disabled")).toBe("true");

  await choose("overachieved", "不核查");
  expect(said(opened, "overachieved")).toEqual([]);
  expect(screen.getByText("评分口径关闭了1条规则，没有核查：完成值远超目标值")).toBeTruthy();
  expect(summary.textContent).toBe("核查规则的启用和级别（改了 1 条）");

  await choose("overachieved", "提示");
  expect(new Set(said(opened, "overachieved"))).toEqual(new Set(["note"]));

  await press(button("全部恢复默认"));
  expect(said(opened, "overachieved")).toEqual(before);
  expect(summary.textContent).toBe("核查规则的启用和级别");
});
