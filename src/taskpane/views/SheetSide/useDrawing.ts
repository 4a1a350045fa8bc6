import { useEffect, useState } from "react";
import type { FilePort, SheetDrawing } from "../../../workbook/file";

interface Drawn {
  readonly port: FilePort;
  readonly sheet: string;
  readonly drawing: SheetDrawing | null;
}

/** Widths, heights and alignments of a sheet; null until they are there and for files that tell none. Editing does not change them. */
export function useDrawing(port: FilePort, sheet: string): SheetDrawing | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      try {
        const { drawingOf } = await import(/* webpackChunkName: "file" */ "../../../workbook/file");
        if (leaving.signal.aborted) return;
        setDrawn({ port, sheet, drawing: drawingOf(port.toBytes(), sheet) });
      } catch {
        // Looks that cannot be read are no reason not to show the sheet: it is drawn by its words.
        if (!leaving.signal.aborted) setDrawn({ port, sheet, drawing: null });
      }
    })();
    return () => {
      leaving.abort();
    };
  }, [port, sheet]);
  return drawn !== null && drawn.port === port && drawn.sheet === sheet ? drawn.drawing : null;
}
