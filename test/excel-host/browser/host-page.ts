/** The emulated Excel's own page: holds the pane's frame and relays its messages to the test's process, where the model lives. */
import type { Page } from "playwright-core";

export const HOST_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Excel (emulated)</title>
<style>html, body { margin: 0; height: 100% } #pane { width: 350px; height: 100% } iframe { width: 100%; height: 100%; border: 0 }</style>
<div id="pane"></div><script>
let frame = null, origin = "";
addEventListener("message", (event) => {
  if (frame !== null && event.source === frame.contentWindow && typeof event.data === "string") void window.toExcel(event.data);
});
window.openPane = (url, name) => {
  frame?.remove();
  sessionStorage.clear();
  frame = document.createElement("iframe");
  frame.name = name;
  frame.title = "task pane";
  frame.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin allow-popups allow-downloads allow-modals");
  frame.src = url;
  origin = new URL(url).origin;
  document.getElementById("pane").append(frame);
};
window.closePane = () => { frame?.remove(); frame = null; };
window.toPane = (text) => { frame?.contentWindow?.postMessage(text, origin); };
</script></html>`;

/** Calls one of the functions above in the page. */
export async function callPage(
  page: Page,
  name: "openPane" | "closePane" | "toPane",
  ...args: readonly string[]
): Promise<void> {
  await page.evaluate(`window.${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")})`);
}
