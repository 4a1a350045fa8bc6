import { useEffect } from "react";
import type { OpenFile } from "../../app/workspace";

/** The browser asks before the page is left with unsaved changes (its own words; pages have no say in them). */
export function useLeaveWarning(file: OpenFile | null): void {
  useEffect(() => {
    if (file === null) return;
    const onBeforeUnload = (event: BeforeUnloadEvent): void => {
      if (file.editor.store.get().unsaved) event.preventDefault();
    };
    globalThis.addEventListener("beforeunload", onBeforeUnload);
    return () => {
      globalThis.removeEventListener("beforeunload", onBeforeUnload);
    };
  }, [file]);
}
