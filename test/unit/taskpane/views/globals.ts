/** What every browser has and jsdom has not. To be imported first. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });

Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });
