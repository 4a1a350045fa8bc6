/** Why the page stands without Excel: opened in a browser, or Office.js did not come or answer. */
export type HostReason = "none" | "timeout" | "failed";

export interface ExcelPage {
  readonly kind: "excel";
  readonly language: string;
}

export interface BrowserPage {
  readonly kind: "browser";
  readonly reason: HostReason;
  readonly language: string;
  /** Excel after all, should it still answer; null: it cannot, or that page is in no Excel. */
  readonly late: Promise<ExcelPage | null> | null;
}

export type Host = ExcelPage | BrowserPage;

/** Users and Excel give a pane five seconds; part of it is gone when this script starts. */
const DEADLINE_MS = 4500;

/** Finds out where the page runs. Never fails and never takes longer than the deadline. */
export async function detectHost(): Promise<Host> {
  const { language } = navigator;
  const stated = new URLSearchParams(location.search).get("office");
  const alone = (reason: HostReason): BrowserPage => ({ kind: "browser", reason, language, late: null });
  if (stated === "timeout" || stated === "failed") return alone(stated);
  if (!("Office" in globalThis)) return alone("none");
  const left = Math.max(0, DEADLINE_MS - performance.now());
  const answer = excelPage();
  const found = await Promise.race([answer, after(left)]);
  return found === "timeout" ? { ...alone("timeout"), late: answer } : (found ?? alone("none"));
}

/** Outside of Office the library answers null for the host, whatever its type says. */
async function excelPage(): Promise<ExcelPage | null> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? { kind: "excel", language: Office.context.displayLanguage } : null;
}

function after(milliseconds: number): Promise<"timeout"> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve("timeout");
    }, milliseconds);
  });
}
