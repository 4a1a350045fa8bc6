import { readFileSync } from "node:fs";
import path from "node:path";
import { pngSize } from "../../../scripts/manifest/png";
import { root } from "../../../scripts/manifest/sources";

it("reads the size of the icons", () => {
  expect(pngSize(readFileSync(path.join(root, "assets/icon-128.png")))).toEqual({ width: 128, height: 128 });
});

it("takes nothing else for a PNG", () => {
  expect(pngSize(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeNull();
  expect(pngSize(new Uint8Array(3))).toBeNull();
});
