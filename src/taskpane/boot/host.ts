/** Why the page stands without Excel: opened in a browser, or Office.js did not come or answer. */
export type HostReason = "none" | "timeout" | "failed";

export type Host =
  | { readonly kind: "excel"; readonly language: string }
  | { readonly kind: "browser"; readonly reason: HostReason; readonly language: string };

/** Users and Excel give a pane five seconds; part of it is gone when this script starts. */
const DEADLINE_MS = 4500;

/** Finds out where the page runs. Never fails and never takes longer than the deadline. */
export async function detectHost(): Promise<Host> {
  const { language } = navigator;
  const stated = new URLSearchParams(location.search).get("office");
  if (stated === "timeout" || stated === "failed") return { kind: "browser", reason: stated, language };
  if (!("Office" in globalThis)) return { kind: "browser", reason: "none", language };
  const left = Math.max(0, DEADLINE_MS - performance.now());
  const info = await Promise.race([Office.onReady(), after(left)]);
  if (info === "timeout") return { kind: "browser", reason: "timeout", language };
  // Outside of Office the library answers null, whatever its type says.
  if (info.host !== Office.HostType.Excel) return { kind: "browser", reason: "none", language };
  return { kind: "excel", language: Office.context.displayLanguage };
}

function after(milliseconds: number): Promise<"timeout"> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve("timeout");
    }, milliseconds);
  });
}
