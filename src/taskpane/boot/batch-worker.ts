import { expose, transfer } from "comlink";
import { reviewOutput, type ReviewOutput } from "../../report";
import {
  checkWorkbook,
  failedItem,
  parseSession,
  unreadable,
  type ReviewItem,
  type ReviewSession,
  type WorkbookTask,
} from "../../review";
import type { Message } from "../../i18n";
import type { BatchWorkerApi } from "../app/batch/worker-api";
import { annotatedCopy, archive } from "./batch-archive";
import { compareFiles, jointBytes, rollUpFiles } from "./batch-joint";
import { writtenSession } from "./batch-session";
import { loadLanguage } from "./catalogues";

/** SHA-256 in hexadecimal; null where the page is not served securely and the browser offers none. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function check(task: WorkbookTask, file: Blob): Promise<ReviewItem> {
  await loadLanguage(task.locale);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return failedItem(task, unreadable(error, task.file));
  }
  return checkWorkbook(task, { bytes, hash: await hashOf(bytes) });
}

let opened: ReviewSession | null = null;

async function openSession(file: Blob): Promise<{ head: ReviewSession; count: number } | Message> {
  const parsed = parseSession(await file.text());
  if (!parsed.ok) return parsed.problem;
  opened = parsed.session;
  return { head: { ...opened, items: [] }, count: opened.items.length };
}

async function output(kind: ReviewOutput, session: Blob): Promise<Uint8Array> {
  const bytes = reviewOutput(kind, await writtenSession(session), () => null);
  return transfer(bytes, [bytes.buffer]);
}

const api: BatchWorkerApi = {
  check,
  openSession,
  items: (from, to) => Promise.resolve(opened?.items.slice(from, to) ?? []),
  output,
  annotatedCopy,
  archive,
  rollUp: rollUpFiles,
  compare: compareFiles,
  jointOutput: async (wanted) => {
    const bytes = await jointBytes(wanted);
    return transfer(bytes, [bytes.buffer]);
  },
};

expose(api);
