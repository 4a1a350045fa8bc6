/** What every browser has and jsdom has not. To be imported first. */
import { TextDecoder, TextEncoder } from "node:util";

const CSS = { escape: (text: string): string => text.replace(/[^\w-]/g, "\\$&") };
Object.assign(globalThis, { TextDecoder, TextEncoder, CSS });

Object.defineProperty(Element.prototype, "scrollIntoView", { value: () => undefined, configurable: true });
