export { BrowserPool, type BrowserPoolOptions, type CheckWorker, type WorkerHandle } from "./pool";
