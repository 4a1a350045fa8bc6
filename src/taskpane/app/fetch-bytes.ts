import { message } from "../../i18n";
import { PaneError } from "./failure";

/** The bytes at an address of this page's own origin; the content security policy allows no other. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PaneError(message("taskpane.failure.sample", { detail }), { cause: error });
  }
}
