import { useState, type DragEvent } from "react";
import type { Workspace } from "../../app/workspace";

export interface FileDrop {
  /** True while a file hangs over the page. */
  readonly over: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** The whole page takes a dropped workbook. */
export function useFileDrop(workspace: Workspace): FileDrop {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (event.currentTarget === event.target) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) openFile(workspace, file);
      },
    },
  };
}

export function openFile(workspace: Workspace, file: File): void {
  void workspace.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
}
