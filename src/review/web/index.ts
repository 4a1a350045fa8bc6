export { BrowserPool, type BrowserPoolOptions, type CheckWorker } from "./pool";
